package io.toebox.fit.core.foot;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PopulationTableTest {

    @Test
    void meansAndCovariancesAreComputedPerSexAndNoPersonIsKept() {
        var survey = List.of(
                "subject_id,sex,heelbreadth_mm,footlength_mm,balloffootlength_mm,balloffootcircumference_mm,footbreadthhorizontal_mm",
                "1,M,70,260,190,240,96",
                "2,M,72,270,200,250,100",
                "3,M,74,280,210,260,104",
                "4,F,60,240,180,220,90",
                "5,F,64,250,178,224,94");
        assertThat(PopulationTable.of(survey))
                .containsExactly(
                        "population,people,row,LENGTH,HEEL_TO_BALL,BALL_WIDTH,BALL_GIRTH,HEEL_WIDTH",
                        "MEN,3,MEAN,270.0,200.0,100.0,250.0,72.0",
                        "MEN,3,LENGTH,100.0,100.0,40.0,100.0,20.0",
                        "MEN,3,HEEL_TO_BALL,100.0,100.0,40.0,100.0,20.0",
                        "MEN,3,BALL_WIDTH,40.0,40.0,16.0,40.0,8.0",
                        "MEN,3,BALL_GIRTH,100.0,100.0,40.0,100.0,20.0",
                        "MEN,3,HEEL_WIDTH,20.0,20.0,8.0,20.0,4.0",
                        "WOMEN,2,MEAN,245.0,179.0,92.0,222.0,62.0",
                        "WOMEN,2,LENGTH,50.0,-10.0,20.0,20.0,20.0",
                        "WOMEN,2,HEEL_TO_BALL,-10.0,2.0,-4.0,-4.0,-4.0",
                        "WOMEN,2,BALL_WIDTH,20.0,-4.0,8.0,8.0,8.0",
                        "WOMEN,2,BALL_GIRTH,20.0,-4.0,8.0,8.0,8.0",
                        "WOMEN,2,HEEL_WIDTH,20.0,-4.0,8.0,8.0,8.0");
    }
}
