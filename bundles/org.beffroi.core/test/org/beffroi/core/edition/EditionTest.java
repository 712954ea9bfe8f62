package org.beffroi.core.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditionTest {

    @Test
    void says_name_and_version_on_one_line() {
        assertThat(new Edition("Beffroi", "0.2.0").line()).isEqualTo("Beffroi 0.2.0");
    }
}
