package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.archive.TimelineSpan.Unit;
import org.junit.jupiter.api.Test;

class TimesReaderTest {

    @Test
    void time_is_cut_as_finely_as_it_can_be_told_apart() {
        assertThat(TimesReader.unit(1)).isEqualTo(Unit.HOUR);
        assertThat(TimesReader.unit(30)).isEqualTo(Unit.DAY);
        assertThat(TimesReader.unit(540)).isEqualTo(Unit.WEEK);
        assertThat(TimesReader.unit(3_650)).isEqualTo(Unit.MONTH);
        assertThat(TimesReader.unit(10_000)).isEqualTo(Unit.QUARTER);
        assertThat(TimesReader.unit(40_000)).isEqualTo(Unit.YEAR);
    }
}
