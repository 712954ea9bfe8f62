package org.beffroi.workbench.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;

/**
 * Keys as the keyboard of a language has them printed: {@code Ctrl+Maj+D}, {@code Échap}, {@code ↑}. Immutable.
 *
 * @param language of the names
 */
public record KeyNames(Language language) {

    private static final int FUNCTION_KEYS = 20;

    /** Signs that every keyboard has. */
    private static final Map<Integer, String> SIGNS = Map.of(
            SWT.ARROW_UP, "↑",
            SWT.ARROW_DOWN, "↓",
            SWT.ARROW_LEFT, "←",
            SWT.ARROW_RIGHT, "→");

    /** Keys with a name in each language, and the text that is this name. */
    private static final Map<Integer, String> NAMED = Map.ofEntries(
            Map.entry((int) SWT.CR, "key.enter"),
            Map.entry((int) SWT.ESC, "key.escape"),
            Map.entry((int) SWT.BS, "key.backspace"),
            Map.entry((int) SWT.DEL, "key.delete"),
            Map.entry((int) SWT.TAB, "key.tab"),
            Map.entry((int) ' ', "key.space"),
            Map.entry(SWT.HOME, "key.home"),
            Map.entry(SWT.END, "key.end"),
            Map.entry(SWT.PAGE_UP, "key.page.up"),
            Map.entry(SWT.PAGE_DOWN, "key.page.down"),
            Map.entry(SWT.INSERT, "key.insert"));

    /** The keys of a binding; those pressed one after the other with a space between. */
    public String of(TriggerSequence keys) {
        return keys instanceof KeySequence sequence
                ? Stream.of(sequence.getKeyStrokes()).map(this::of).collect(Collectors.joining(" "))
                : keys.format();
    }

    /** Keys that are pressed together, those that are held first. */
    public String of(KeyStroke stroke) {
        return of(stroke.getModifierKeys(), stroke.getNaturalKey());
    }

    /**
     * The same.
     *
     * @param held keys that are held, of {@link SWT#MODIFIER_MASK}; 0 for none
     * @param key code or character of the key, of {@link SWT}
     */
    public String of(int held, int key) {
        List<String> names = new ArrayList<>();
        name(held, SWT.COMMAND, "key.command", names);
        name(held, SWT.CTRL, "key.ctrl", names);
        name(held, SWT.ALT, "key.alt", names);
        name(held, SWT.SHIFT, "key.shift", names);
        names.add(of(key));
        return String.join("+", names);
    }

    private void name(int held, int one, String text, List<String> into) {
        if ((held & one) != 0) {
            into.add(language.text(text));
        }
    }

    private String of(int key) {
        if (SIGNS.containsKey(key)) {
            return SIGNS.get(key);
        }
        if (NAMED.containsKey(key)) {
            return language.text(NAMED.get(key));
        }
        int function = key - SWT.F1 + 1;
        if (function >= 1 && function <= FUNCTION_KEYS) {
            return "F" + function;
        }
        return (key & SWT.KEYCODE_BIT) != 0
                ? KeyStroke.getInstance(key).format()
                : Character.toString(key).toUpperCase(Locale.ROOT);
    }
}
