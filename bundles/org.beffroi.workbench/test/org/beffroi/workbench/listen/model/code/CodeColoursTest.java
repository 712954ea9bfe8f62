package org.beffroi.workbench.listen.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.CodeColour;
import org.beffroi.dossier.coding.Codebook;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.theme.ChartColours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeColoursTest {

    @TempDir
    Path folder;

    @Test
    void a_category_without_a_colour_has_that_of_the_one_around_it() {
        save("école", CodeColour.GREEN.hex());
        save("école/cantine", CodeColour.ORANGE.hex());
        CodeColours colours = new CodeColours(folder);
        assertThat(colours.of("theme", "école/cantine")).contains(CodeColour.ORANGE.hex());
        assertThat(colours.of("theme", "école/cour")).contains(CodeColour.GREEN.hex());
        assertThat(colours.of("theme", "voirie")).isEmpty();
        assertThat(colours.of("tag", "école")).as("another field").isEmpty();
    }

    @Test
    void a_colour_that_was_changed_shows_and_a_damaged_codebook_gives_none() throws IOException {
        CodeColours colours = new CodeColours(folder);
        assertThat(colours.of("theme", "école")).isEmpty();
        save("école", CodeColour.GREEN.hex());
        assertThat(colours.of("theme", "école")).contains(CodeColour.GREEN.hex());
        Path file = Files.writeString(folder.resolve(Codebook.NAME), "{");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThat(colours.of("theme", "école")).isEmpty();
    }

    @Test
    void tags_and_what_is_coded_carry_theirs() {
        new Codebook(folder).save(new Code("tag", "rentrée", "", Optional.of(CodeColour.SKY.hex())));
        save("canteen", CodeColour.BROWN.hex());
        FieldValues values = FieldValues.builder()
                .put(CoreFields.TAG, java.util.List.of("rentrée", "à suivre"))
                .put(CoreFields.THEME, java.util.List.of("canteen"))
                .build();
        CodedReader reader = new CodedReader(Fields.core(), new Language(Locale.FRENCH), new CodeColours(folder));
        try (Snapshot snapshot = new FakeDossier().archive().snapshot()) {
            assertThat(reader.tags(snapshot, values, Cancel.never()).values())
                    .containsExactlyInAnyOrder(
                            new CodedField.Value("rentrée", "rentrée", Optional.of(CodeColour.SKY.hex())),
                            new CodedField.Value("à suivre", "à suivre", Optional.empty()));
            assertThat(reader.read(snapshot, CoreFields.THEME, values, Cancel.never())
                            .values())
                    .extracting(CodedField.Value::colour)
                    .containsExactly(Optional.of(CodeColour.BROWN.hex()));
        }
    }

    @Test
    void colours_with_a_name_are_those_of_the_charts() {
        assertThat(CodeColour.values())
                .extracting(colour -> ChartColours.written(colour.hex()))
                .containsExactlyInAnyOrderElementsOf(ChartColours.CATEGORIES);
    }

    private void save(String value, String colour) {
        new Codebook(folder).save(new Code("theme", value, "", Optional.of(colour)));
    }
}
