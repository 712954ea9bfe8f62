package org.beffroi.workbench.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.palette.KeyNames;
import org.junit.jupiter.api.Test;

class KeySheetDialogTest {

    @Test
    void both_columns_are_about_as_long() {
        assertThat(KeySheetDialog.inLeft(groups(3, 3, 3, 3))).isEqualTo(2);
        assertThat(KeySheetDialog.inLeft(groups(20, 3, 3))).isEqualTo(1);
        assertThat(KeySheetDialog.inLeft(groups(3, 3, 20))).isEqualTo(2);
    }

    @Property
    void each_group_stands_in_one_of_the_columns(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 30) Integer> sizes) {
        List<KeyGroup> groups =
                groups(sizes.stream().mapToInt(Integer::intValue).toArray());
        assertThat(KeySheetDialog.inLeft(groups)).isBetween(0, groups.size());
    }

    @Test
    void keys_that_are_pressed_together_have_a_cap_each() {
        assertThat(KeyLine.caps("Ctrl+Maj+D")).containsExactly("Ctrl", "Maj", "D");
        assertThat(KeyLine.caps("Échap")).containsExactly("Échap");
        assertThat(KeyLine.caps("+")).containsExactly("+");
        assertThat(KeyLine.caps("Ctrl++")).containsExactly("Ctrl", "+");
    }

    @Test
    void keys_of_the_list_come_first_where_it_is_in_front_with_those_of_choosing_several() {
        KeyNames names = new KeyNames(new Language(Locale.FRENCH));
        List<KeyGroup> first = new OwnScreenKeys().inHand(names, "org.beffroi.workbench.part.listen");
        assertThat(first.getFirst().heading()).isEqualTo("Dans la liste des mentions");
        assertThat(first.getFirst().uses().stream().flatMap(use -> use.keys().stream()))
                .contains("Ctrl+A", "Maj+↓", "Ctrl+Espace");
        assertThat(new OwnScreenKeys().groups(names)).containsAll(first);
        assertThat(new OwnScreenKeys().inHand(names, "org.beffroi.workbench.part.sources"))
                .isEmpty();
    }

    @Test
    void every_letter_of_a_screen_is_on_the_sheet_in_both_languages() throws IOException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Language language = new Language(locale);
            List<String> told = new OwnScreenKeys()
                    .groups(new KeyNames(language)).stream()
                            .flatMap(group -> group.uses().stream())
                            .flatMap(use -> use.keys().stream())
                            .toList();
            List<String> letters = keys().filter(key -> key.startsWith("key."))
                    .map(language::text)
                    .filter(text -> text.length() == 1 && Character.isLetter(text.charAt(0)))
                    .toList();
            assertThat(letters).hasSizeGreaterThan(6);
            assertThat(told).containsAll(letters);
        }
    }

    private static Stream<String> keys() throws IOException {
        try (InputStream texts = Language.class.getResourceAsStream("/org/beffroi/workbench/messages.properties")) {
            return new PropertyResourceBundle(texts).keySet().stream();
        }
    }

    private static List<KeyGroup> groups(int... sizes) {
        return java.util.Arrays.stream(sizes)
                .mapToObj(size -> new KeyGroup("", Collections.nCopies(size, new KeyUse(List.of("K"), ""))))
                .toList();
    }
}
