package org.beffroi.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A word that a vocabulary knows by name means the value that it names, whoever wrote it. */
class CanonicalValuesTest {

    private static final Fields FIELDS = Fields.core()
            .with(List.of(CoreFields.DEPARTMENT.withNames(
                    new Term("education", "education", "éducation"),
                    new Term("green-spaces", "green spaces", "espaces verts"))));
    private static final Field DEPARTMENT = FIELDS.byKey("department").orElseThrow();

    @Test
    void namesInEitherLanguageStandForTheValueCaseAndAccentsLeftAside() {
        assertThat(FIELDS.canonical(DEPARTMENT, "Éducation")).isEqualTo("education");
        assertThat(FIELDS.canonical(DEPARTMENT, "ESPACES VERTS")).isEqualTo("green-spaces");
        assertThat(FIELDS.canonical(DEPARTMENT, "Green spaces")).isEqualTo("green-spaces");
    }

    @Test
    void otherWordsMeanThemselves() {
        assertThat(FIELDS.canonical(DEPARTMENT, "Mobilités")).isEqualTo("Mobilités");
        assertThat(FIELDS.canonical(CoreFields.TAG, "Éducation")).isEqualTo("Éducation");
    }

    @Test
    void valuesThatMeanThemselvesAreHandedBackAsTheyAre() {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.DEPARTMENT, "education")
                .put(CoreFields.TAG, List.of("cantine"))
                .build();
        assertThat(FIELDS.canonical(values)).isSameAs(values);
    }

    @Test
    void eachValueOfAMentionIsBroughtToWhatItMeans() {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.DEPARTMENT, "Éducation")
                .put(CoreFields.TONE, "négative")
                .build();
        FieldValues canonical = FIELDS.canonical(values);
        assertThat(canonical.strings(CoreFields.DEPARTMENT)).containsExactly("education");
        assertThat(canonical.strings(CoreFields.TONE)).containsExactly("negative");
    }
}
