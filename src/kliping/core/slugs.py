"""The closed lists of the annotation guidelines: what a kind, tone, stage, field or urusan may be called."""

from __future__ import annotations

TONES = ("positive", "neutral", "negative")
PLACES = ("provinsi", "kabupaten", "kota", "kecamatan", "desa", "negara", "foreign_province", "foreign_city",
          "foreign_district", "venue")  # fmt: skip
ROLES = ("main", "partner", "mentioned")
INSTITUTIONS = ("government", "opd", "council", "police", "court", "company", "school", "association",
                "international", "media", "party", "other")  # fmt: skip
QUOTES = ("direct", "indirect")
EVENTS = ("visit", "return_visit", "study_visit", "working_visit", "meeting", "online_meeting", "loi_signed",
          "mou_signed", "pks_signed", "sister_city_declared", "renewal", "exchange", "implementation", "evaluation",
          "ended")  # fmt: skip
STATUSES = ("done", "planned")
INSTRUMENTS = ("loi", "mou", "pks")
# In the order of the official ladder: a later one is a higher stage.
STAGES = ("initiative", "exploration", "letter_of_intent", "cooperation_plan", "council_approval", "draft_agreement",
          "agreement_signed", "implementation", "evaluation", "ended")  # fmt: skip
FIELDS = ("education", "culture", "tourism", "economy_trade", "investment", "msme_creative", "agriculture",
          "fisheries", "environment_waste", "smart_city_digital", "public_service", "health", "transport",
          "science_technology", "youth_sport", "manpower", "urban_planning", "disaster", "people_exchange")  # fmt: skip
# The 32 urusan of UU 23/2014, then the six that news needs beside them.
URUSAN = ("pendidikan", "kesehatan", "pekerjaan_umum", "perumahan", "ketertiban_umum", "sosial", "tenaga_kerja",
          "perempuan_anak", "pangan", "pertanahan", "lingkungan_hidup", "kependudukan", "desa", "keluarga_berencana",
          "perhubungan", "kominfo", "koperasi_ukm", "penanaman_modal", "pemuda_olahraga", "statistik", "persandian",
          "kebudayaan", "perpustakaan", "kearsipan", "kelautan_perikanan", "pariwisata", "pertanian", "kehutanan",
          "energi_mineral", "perdagangan", "perindustrian", "transmigrasi", "pemerintahan", "politik",
          "hukum_kriminal", "kebencanaan", "agama", "lainnya")  # fmt: skip
MEDIA = ("online", "newspaper", "radio", "tv", "agency", "government")
