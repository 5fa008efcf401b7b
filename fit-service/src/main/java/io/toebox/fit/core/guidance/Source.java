package io.toebox.fit.core.guidance;

import io.toebox.fit.core.policy.Certainty;

import static io.toebox.fit.core.policy.Certainty.ASSUMED;
import static io.toebox.fit.core.policy.Certainty.COMPUTED;
import static io.toebox.fit.core.policy.Certainty.PUBLISHED;

/**
 * Who said it. Shown to clients, so it never names a condition. Where the article names several experts for one group of facts,
 * all of them are named: which of them said which is not known.
 */
public enum Source {
    ARTICLE("J. Heimlich 2025, on numb feet when running", PUBLISHED),
    CALLAGY("J. Heimlich 2025, quoting G. Callagy (physical therapist)", PUBLISHED),
    TYNDALL("J. Heimlich 2025, quoting S. Tyndall (physical therapist)", PUBLISHED),
    LEWIS("J. Heimlich 2025, quoting G. J. Lewis (foot and ankle surgeon)", PUBLISHED),
    CALLAGY_AND_LEWIS("J. Heimlich 2025, quoting G. Callagy (physical therapist) and G. J. Lewis (surgeon)", PUBLISHED),
    TYNDALL_AND_LEWIS("J. Heimlich 2025, quoting S. Tyndall (physical therapist) and G. J. Lewis (surgeon)", PUBLISHED),
    ALL_THREE(
            "J. Heimlich 2025, quoting G. J. Lewis (surgeon), G. Callagy and S. Tyndall (physical therapists)",
            PUBLISHED),
    SPORTS_PODIATRY("active.com, sports podiatry advice on numb feet", PUBLISHED),
    O_CONNOR("O'Connor, sports physician's page on numb feet on a step machine", PUBLISHED),
    HAGEN("Hagen et al. 2010, pressure under the tongue of running shoes", PUBLISHED),
    PRIBUT("Pribut, sports podiatrist, on lacing", PUBLISHED),
    SHOP_PRACTICE("running-store lacing advice (Running Warehouse, Run Shoe Store)", PUBLISHED),
    LEG_PAGE("fpnotebook.com, on lower legs that get tight in each run", PUBLISHED),
    NHS_SPINE("Torbay and South Devon NHS, warning signs with a lower back; NHS Lothian", PUBLISHED),
    NHS_LOTHIAN("NHS Lothian, early opinion when a foot cannot be lifted", PUBLISHED),
    NHS_LEG("NHS health page on pressure in a muscle, as republished by drpharmacy.uk", PUBLISHED),
    NICE("NICE NG19, foot problems within one working day (as quoted by Askey et al.)", PUBLISHED),
    TOWER_HEALTH("Tower Health 2017, on numb feet and hands, worse at night", PUBLISHED),
    PODIATRY_PAGE("podiatry page on toes that turn white or blue in the cold", PUBLISHED),
    OWN_MEASUREMENTS("Toebox fit model: this foot in this shoe and size", COMPUTED),
    JUDGEMENT("our judgement; no study found", ASSUMED);

    private final String words;
    private final Certainty certainty;

    Source(String words, Certainty certainty) {
        this.words = words;
        this.certainty = certainty;
    }

    /** Who and, where known, when; in English in every language, as a citation is. */
    public String words() {
        return words;
    }

    /** How far to trust it. */
    public Certainty certainty() {
        return certainty;
    }
}
