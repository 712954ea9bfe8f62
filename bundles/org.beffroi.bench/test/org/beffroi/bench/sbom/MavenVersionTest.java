package org.beffroi.bench.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of versions that Maven’s specification gives. */
class MavenVersionTest {

    private static final List<String> IN_ORDER = List.of(
            "0.9",
            "1.0-alpha-1",
            "1.0-alpha-2",
            "1.0-beta-1",
            "1.0-milestone-1",
            "1.0-rc1",
            "1.0-snapshot",
            "1.0",
            "1.0-sp-1",
            "1.0.1",
            "1.1",
            "1.2",
            "1.10",
            "2.0.6",
            "2.0.6.1",
            "10.0",
            "2026.1");

    @Test
    void versionsStandInTheOrderOfMaven() {
        List<String> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(13));
        assertThat(shuffled.stream().map(MavenVersion::new).sorted().map(MavenVersion::text))
                .containsExactlyElementsOf(IN_ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "1,1.0.0",
        "1.0,1.0-ga",
        "1.0.final,1",
        "1.0-RC1,1.0-cr1",
        "1.0a1,1.0-alpha-1",
        "9.4.18.v20190429,9.4.18.v20190429"
    })
    void someAreWrittenInTwoWays(String one, String other) {
        assertThat(new MavenVersion(one)).isEqualByComparingTo(new MavenVersion(other));
    }
}
