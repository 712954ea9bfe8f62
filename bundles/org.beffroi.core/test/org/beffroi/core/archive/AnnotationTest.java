package org.beffroi.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationTest {

    private static Annotation of(String version) {
        return new Annotation("tone", version, "tone", List.of("negative"), 0.59);
    }

    @Test
    void a_version_says_on_how_many_texts_its_confidence_was_measured() {
        assertThat(of("2+389.m143-ab12-cd34").measuredOn()).hasValue(143);
        assertThat(of("2.m100").measuredOn()).hasValue(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-ab12", "2+389-ab.m143", "1", "m143", "2.mx-1", "2.m143x"})
    void others_measured_it_on_none_of_the_dossier(String version) {
        assertThat(of(version).measuredOn()).isEmpty();
    }
}
