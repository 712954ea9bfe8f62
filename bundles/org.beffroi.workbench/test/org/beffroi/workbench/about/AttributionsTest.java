package org.beffroi.workbench.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributionsTest {

    @Test
    void entries_are_read_whole_with_their_licences() {
        Attributions notice = Attributions.of("""
                Beffroi
                Free software.

                DATA that ship with the product

                  Towns, from a package
                    of somebody. Licence Ouverte 2.0.
                  The demonstration is invented.

                LIBRARIES in the product

                  Some library (org.some)           EPL-2.0

                LIBRARIES for tests

                  Another one                       MIT
                """);

        assertThat(notice.data())
                .containsExactly(
                        "Towns, from a package of somebody. Licence Ouverte 2.0.", "The demonstration is invented.");
        assertThat(notice.libraries()).containsExactly("Some library (org.some) – EPL-2.0");
    }

    @Test
    void the_shipped_one_names_data_and_libraries_of_the_product_and_none_of_the_tests() {
        Attributions notice = Attributions.shipped();

        assertThat(notice.data()).anyMatch(line -> line.contains("INSEE") && line.contains("Licence Ouverte"));
        assertThat(notice.libraries())
                .anyMatch(line -> line.startsWith("Apache Lucene") && line.endsWith(" – Apache-2.0"))
                .noneMatch(line -> line.contains("JUnit"));
    }
}
