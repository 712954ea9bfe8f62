package org.beffroi.core.archive.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.beffroi.core.mention.CoreFields;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void numbersTimesAndWhatIsCountedHaveColumns() {
        assertThat(List.of(
                        CoreFields.LIKES,
                        CoreFields.PUBLISHED,
                        CoreFields.COLLECTED,
                        CoreFields.NETWORK,
                        CoreFields.AUTHOR,
                        CoreFields.OFFICIAL,
                        CoreFields.HASHTAGS))
                .allMatch(Columns::exists);
        assertThat(List.of(CoreFields.TEXT_BODY, CoreFields.NOTE, CoreFields.THREAD, CoreFields.LINKS))
                .noneMatch(Columns::exists);
    }

    @Test
    void whatHasNoneIsNamed() {
        assertThatThrownBy(() -> Columns.require(List.of(CoreFields.NETWORK, CoreFields.THREAD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thread");
    }
}
