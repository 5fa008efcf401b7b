package io.toebox.fit.batch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.MeasuringMethod;
import io.toebox.fit.core.foot.Posture;
import io.toebox.fit.core.shoe.SizeScale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProfileColumnsTest {

    private static final ProfileColumns COLUMNS = ProfileColumns.of(List.of(
            "profile_id",
            "left_length_mm",
            "right_length_mm",
            "right_ball_width_tenth_mm",
            "size_scale",
            "posture",
            "right_ball_girth_mm"));

    @Test
    void aNumberIsTheSameHoweverItIsStored() {
        for (Object length : List.of(271.5, "271.5", " 271.5 ", new BigDecimal("271.50"))) {
            var profile = profile("a", null, length, 1020, "us-men", "", null);
            assertThat(profile.runner().feet().left()).isNull();
            assertThat(profile.runner().feet().right().measuredMm())
                    .isEqualTo(Map.of(FootDimension.LENGTH, 271.5, FootDimension.BALL_WIDTH, 102.0));
        }
    }

    @Test
    void wordsAreReadAsTheApiSpellsThem() {
        var profile = profile("a", 240, 241, null, "US-Women", "sitting", null);
        assertThat(profile.scale()).isEqualTo(SizeScale.US_WOMEN);
        assertThat(profile.runner().feet().left().posture()).isEqualTo(Posture.SITTING);
        assertThat(profile.runner().feet().left().method()).isEqualTo(MeasuringMethod.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            null, 270, 271, 1000, us-men,  null,     null, profile_id,                names no profile
            a,    270, 271, 1000, eu,      null,     null, size_scale,                'one of us-men, us-women'
            a,    270, 271, 1000, null,    null,     null, size_scale,                'one of us-men, us-women'
            a,    270, 27,  1000, us-men,  null,     null, right_length_mm,           a number from 180 to 350 mm
            a,    270, 27x, 1000, us-men,  null,     null, right_length_mm,           a number from 180 to 350 mm
            a,    270, NaN, 1000, us-men,  null,     null, right_length_mm,           a number from 180 to 350 mm
            a,    270, 271, 100,  us-men,  null,     null, right_ball_width_tenth_mm, a number from 600 to 1600 tenths of a mm
            a,    270, 271, 1000, us-men,  lying,    null, posture,                   'one of standing, sitting'
            a,    null, null, null, us-men, null,    null, left_length_mm,            no foot was measured
            a,    220, 271, 1000, us-men,  null,     null, left_length_mm,            left and right lengths are further apart than feet are
            a,    270, 271, 1000, us-men,  null,     180,  right_ball_girth_mm,       a girth below twice the width of the ball
            """)
    void aRowThatCannotBeReadIsToldByFieldAndBound(
            String id,
            String left,
            String right,
            String ball,
            String scale,
            String posture,
            String girth,
            String field,
            String problem) {
        var read = COLUMNS.read(new Object[] {id, left, right, ball, scale, posture, girth});
        assertThat(read).isInstanceOfSatisfying(Reading.BadRow.class, bad -> {
            assertThat(bad.field()).isEqualTo(field);
            assertThat(bad.problem()).isEqualTo(problem);
        });
    }

    @Test
    void theSurveysOwnTableIsRead() {
        var columns =
                ProfileColumns.of(List.of("subject_id", "sex", "age_yr", "footlength_mm", "footbreadthhorizontal_mm"));
        assertThat(columns.names()).doesNotContain("age_yr");
        var read = columns.read(new Object[] {10027, "F", "251", "95"});
        assertThat(read).isInstanceOfSatisfying(Reading.Profile.class, profile -> {
            assertThat(profile.id()).isEqualTo("10027");
            assertThat(profile.scale()).isEqualTo(SizeScale.US_WOMEN);
            assertThat(profile.runner().feet().right().method()).isEqualTo(MeasuringMethod.CALIPER);
        });
    }

    @Test
    void columnsThatCannotBeMeantAreRefused() {
        refused("no column profile_id", "size_scale", "left_length_mm");
        refused("no column size_scale", "profile_id", "left_length_mm");
        refused("No column tells of a foot", "profile_id", "size_scale", "left_lenght_mm");
        refused("there twice", "profile_id", "size_scale", "left_length_mm", "LEFT_LENGTH_MM");
        refused("in mm and in tenths", "profile_id", "size_scale", "left_length_mm", "left_length_tenth_mm");
    }

    private static void refused(String message, String... names) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> ProfileColumns.of(List.of(names)))
                .withMessageContaining(message);
    }

    private static Reading.Profile profile(Object... row) {
        return (Reading.Profile) COLUMNS.read(row);
    }
}
