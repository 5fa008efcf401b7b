package io.toebox.fit.core.guidance;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the running-medicine article says, row by row: each fact is in the answer to some question. */
class NumbFeetFactsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # contributor 1: shoes too narrow, laces too tight
            the first thing to check                          | EARLY                             | first-thing-to-check
            a few miles in, as the foot swells                | AFTER_A_FEW_KM                    | tighter-as-the-foot-swells
            late in a long run                                | LATE_IN_A_LONG_RUN                | tighter-as-the-foot-swells long-run
            from the start when squeezed anyway               | FROM_THE_FIRST_STEP               | squeezed-from-the-start
            laces tied too tight                              | TIED_TIGHT                        | tied-tight LOOSEN_LACES
            the shoe gets tighter                             | TIGHT_AFTER_SOME_KM               | tight-after-some-km
            a tingle at the outside of the little toe         | LITTLE_TOE                        | little-toe
            the toe box's shape decides the compression       | BALL                              | toe-box-shape
            criss-cross does not suit everybody, alone        | CRISS_CROSS                       | criss-cross ANOTHER_LACING
            # contributor 2: running form
            overstriding, compression in some areas           | LANDING_FAR_AHEAD                 | landing-far-ahead SHORTER_STEPS
            overpronation irritates a nerve at the ankle      | ROLLING_INWARD                    | rolling-inward
            the nerve that passes the inner ankle             | INNER_ANKLE                       | nerve-at-the-inner-ankle
            a spot loaded again and again                     | SAME_SPOT_LOADED                  | same-spot-loaded
            only on some terrain                              | UPHILL                            | only-on-slopes
            running differently because of it hurts elsewhere | RUNNING_DIFFERENTLY               | running-differently SLOW_OR_STOP
            # the article's own story: home from the office, numb after a mile
            numb after a mile                                 | EARLY                             | numb-after-a-mile WARM_UP
            hours of sitting before                           | SAT_FOR_HOURS                     | sat-for-hours AMPLE_WARM_UP
            no warm-up                                        | NO_WARM_UP                        | no-warm-up AMPLE_WARM_UP
            both, and what helped: calves, shaking out        | EARLY SAT_FOR_HOURS NO_WARM_UP    | straight-from-the-chair AMPLE_WARM_UP STRETCH_AND_SHAKE_OUT
            # contributor 3: fluids and electrolytes
            hands and feet                                    | HANDS_TOO                         | hands-too DRINK
            low on fluids                                     | DRANK_LITTLE                      | drank-little FLUIDS_IN_BALANCE
            low on electrolytes                               | SWEATED_A_LOT                     | sweated-a-lot DRINK_ON_LONG_RUNS
            muscle fatigue, then only part of the feet        | TIRED_MUSCLES                     | tired-muscles
            # contributor 4: something to have checked
            between the toes, usually harmless                | BETWEEN_THIRD_AND_FOURTH_TOE      | tingling-between-the-toes narrow-between-the-toes
            tingling toes, usually harmless                   | TOES                              | tingling-toes
            higher up, only one part of the foot              | ONE_PART_ONLY                     | one-part-only BACK_TEST
            lower back, downhill alone                        | DOWNHILL                          | worse-downhill CAT_COW
            higher up, one foot, worse downhill               | DOWNHILL ONE                      | one-foot-downhill CAT_COW
            a whole foot, watch the control                   | WHOLE_FOOT                        | whole-foot
            lower back, worse downhill                        | DOWNHILL LOW_BACK_PAIN            | back-and-downhill low-back-or-buttock CAT_COW
            buttock                                           | BUTTOCK_PAIN                      | low-back-or-buttock
            pain running down the leg                         | PAIN_DOWN_ONE_LEG                 | pain-from-the-back SEE_A_PROFESSIONAL
            pressure building in the lower leg                | LEG_TIGHT_IN_EACH_RUN             | leg-tight-in-each-run STOP_AND_BE_SEEN_FIRST SPORTS_MEDICINE_SPECIALIST
            diabetes                                          | DIABETES                          | diabetes-known SEE_A_PROFESSIONAL DOCTOR
            low vitamin B12                                   | LOW_VITAMIN_B12                   | low-vitamin-b12-known SEE_A_PROFESSIONAL DOCTOR
            heart or circulation when a risk is known         | HEART_OR_CIRCULATION_RISK         | heart-or-circulation-known SEE_A_PROFESSIONAL DOCTOR
            # in the moment
            stop or slow until feeling returns                | TOES                              | SLOW_OR_STOP
            feet slap out of control: most have to stop       | FOOT_OUT_OF_CONTROL               | foot-out-of-control STOP_RUNNING STOP_AND_REST
            ease for a few minutes, then build up again       | TOES                              | BUILD_UP_AGAIN
            loosen the laces or take the shoes off            | TOES                              | LOOSEN_LACES
            drink                                             | TOES                              | DRINK
            stretch a little, shake out the legs              | TOES                              | STRETCH_AND_SHAKE_OUT
            back test                                         | TOES                              | BACK_TEST
            the back changes the feeling                      | CHANGES_WITH_BACK_POSITION        | changes-with-the-back CAT_COW
            note the pattern                                  | TOES                              | NOTE_THE_PATTERN
            # before the next run
            warm up with easy dynamic moves                   | TOES                              | WARM_UP
            foot and ankle mobility and strength              | TOES                              | MOBILITY_AND_STRENGTH
            calf strength, calf raises                        | LANDING_FAR_AHEAD                 | CALF_RAISES KEEP_STRENGTHENING
            another lacing for a higher arch                  | HIGH_ARCH                         | high-arch-or-thick-foot ANOTHER_LACING
            another lacing for a thicker foot                 | THICK_FOOT                        | high-arch-or-thick-foot ANOTHER_LACING
            criss-cross does not suit everybody               | CRISS_CROSS HIGH_ARCH             | criss-cross-not-for-this-foot
            toes must wiggle and splay                        | TOES_CANNOT_WIGGLE                | toes-cannot-wiggle TOES_WIGGLE
            wider fit or a foot-shaped toe box                | TOES_CANNOT_WIGGLE                | WIDER_OR_FOOT_SHAPED
            a specialty running store                         | TOES_CANNOT_WIGGLE                | SPECIALTY_STORE
            keep fluids and electrolytes in balance           | TOES                              | FLUIDS_IN_BALANCE
            # when to see a professional
            again and again                                   | AGAIN_AND_AGAIN                   | again-and-again NOTE_THE_PATTERN TRY_THIS_FIRST
            again and again although shoes were changed       | DESPITE_SHOE_CHANGES              | despite-shoe-changes SEE_A_PROFESSIONAL
            again and again although stops were made          | DESPITE_STOPS                     | despite-stops SEE_A_PROFESSIONAL
            worse over time                                   | GETTING_WORSE                     | getting-worse SEE_A_PROFESSIONAL
            more often                                        | MORE_OFTEN                        | more-often SEE_A_PROFESSIONAL
            lasting after the run                             | AFTER_MORE_THAN_30_MINUTES        | lasts-over-30-minutes SEE_A_PROFESSIONAL
            lasting for good                                  | NOT_AT_ALL                        | lasts-over-30-minutes SEE_A_PROFESSIONAL
            shoes or form ease within 30 minutes              | WITHIN_30_MINUTES                 | eases-like-shoes eases-like-form TRY_THIS_FIRST NOT_YET
            weakness                                          | WEAKNESS                          | weakness STOP_AND_BE_SEEN_FIRST
            shortness of breath                               | BREATHLESS                        | breathless STOP_AND_BE_SEEN_FIRST
            a markedly higher heart rate                      | HEART_RATE_UNUSUALLY_HIGH         | heart-rate STOP_AND_BE_SEEN_FIRST
            swelling                                          | SWELLING                          | swelling SEE_A_PROFESSIONAL
            redness                                           | REDNESS                           | redness SEE_A_PROFESSIONAL
            bruising                                          | BRUISING                          | bruising SEE_A_PROFESSIONAL
            a physical therapist is a good first stop         | GETTING_WORSE                     | PHYSICAL_THERAPIST BRING_YOUR_NOTES
            # numbness and warning signs beyond the article
            toes 3 and 4: loosen the forefoot                 | BETWEEN_THIRD_AND_FOURTH_TOE      | NUMB_TOES
            ball, gone in a minute: cushion, pad              | BALL WITHIN_MINUTES               | ball-eases-within-minutes MORE_CUSHION METATARSAL_PAD
            whole or half sole                                | HALF_SOLE                         | whole-or-half-sole SEE_A_PROFESSIONAL
            top of the foot under tight laces                 | TOP_OF_FOOT                       | under-the-laces TOP_OF_FOOT_PRESSURE
            strong pain that does not settle                  | STRONG_PAIN_THAT_REST_DOES_NOT_EASE | GET_HELP_NOW EMERGENCY
            a tense lower leg                                 | HARD_TENSE_LOWER_LEG              | GET_HELP_NOW
            numb saddle                                       | NUMB_BETWEEN_THE_LEGS             | GET_HELP_NOW
            bladder or bowel                                  | BLADDER_OR_BOWEL_CHANGE           | GET_HELP_NOW
            sexual change                                     | CHANGE_IN_SEXUAL_FEELING          | GET_HELP_NOW
            pain down both legs                               | PAIN_DOWN_BOTH_LEGS               | GET_HELP_NOW
            growing weakness of both legs                     | WEAKNESS_GROWING_IN_BOTH_LEGS     | GET_HELP_NOW
            the foot cannot be lifted                         | FOOT_CANNOT_BE_LIFTED             | GET_HELP_TODAY DOCTOR_TODAY
            control does not come back                        | FOOT_OUT_OF_CONTROL NOT_AT_ALL    | control-does-not-come-back GET_HELP_TODAY
            diabetes and a wound                              | DIABETES WOUND_OR_SORE            | skin-change-with-diabetes GET_HELP_TODAY
            at rest or at night                               | AT_NIGHT                          | at-rest-or-at-night SEE_A_PROFESSIONAL
            spreading                                         | SPREADING                         | spreading SEE_A_PROFESSIONAL
            white or blue toes in the cold                    | WHITE_OR_BLUE_TOES_IN_THE_COLD    | white-or-blue-toes-in-the-cold KEEP_WARM
            and sores                                         | WHITE_OR_BLUE_TOES_IN_THE_COLD WOUND_OR_SORE | wound-or-sore SEE_A_PROFESSIONAL
            """)
    void isReachable(String fact, String answers, String expected) {
        var facts = Arrays.stream(answers.split(" ")).map(Fact::valueOf).toArray(Fact[]::new);
        assertThat(codes(GuidanceEngine.guide(Complaint.of(facts)))).contains(expected.split(" "));
    }

    /** Everything the answer says, by code. */
    private static Set<String> codes(Guidance guidance) {
        var urgency = guidance.urgency().orElseThrow();
        return Stream.of(
                        Stream.of(urgency.name(), guidance.professional().name()),
                        guidance.contributors().stream()
                                .flatMap(c -> c.why().stream())
                                .map(f -> f.rule().id()),
                        guidance.contributors().stream()
                                .flatMap(c -> c.steps().stream())
                                .map(Step::name),
                        guidance.steps().stream().map(Step::name),
                        guidance.lacing().stream().map(LacingComplaint::name))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }
}
