package org.beffroi.workbench.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.beffroi.workbench.language.Language;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

    private final KeyNames french = new KeyNames(new Language(Locale.FRENCH));
    private final KeyNames english = new KeyNames(new Language(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "CTRL+SHIFT+D, Ctrl+Maj+D, Ctrl+Shift+D",
        "CTRL+k, Ctrl+K, Ctrl+K",
        "ALT+ARROW_LEFT, Alt+←, Alt+←",
        "ARROW_UP, ↑, ↑",
        "CTRL+ENTER, Ctrl+Entrée, Ctrl+Enter",
        "ESC, Échap, Esc",
        "DEL, Suppr, Del",
        "BS, Retour arr., Backspace",
        "SHIFT+TAB, Maj+Tab, Shift+Tab",
        "PAGE_DOWN, Page suiv., Page down",
        "HOME, Début, Home",
        "F5, F5, F5",
        "F12, F12, F12"
    })
    void keys_are_called_as_the_keyboard_of_a_language_has_them(String keys, String inFrench, String inEnglish)
            throws Exception {
        assertThat(french.of(KeySequence.getInstance(keys))).isEqualTo(inFrench);
        assertThat(english.of(KeySequence.getInstance(keys))).isEqualTo(inEnglish);
    }

    @Test
    void keys_one_after_the_other_stand_apart() throws Exception {
        assertThat(french.of(KeySequence.getInstance("CTRL+X SHIFT+DEL"))).isEqualTo("Ctrl+X Maj+Suppr");
    }

    @Test
    void signs_and_the_bar_are_keys_too() {
        assertThat(french.of(SWT.CTRL, ',')).isEqualTo("Ctrl+,");
        assertThat(french.of(0, ' ')).isEqualTo("Espace");
        assertThat(french.of(0, '?')).isEqualTo("?");
    }
}
