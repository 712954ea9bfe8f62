package org.beffroi.workbench.help;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.beffroi.workbench.help.HelpPage.Span;
import org.beffroi.workbench.palette.KeyNames;
import org.eclipse.swt.SWT;

/**
 * What pages name and do not spell out: keys, which are those of the model and of the language, and words of the window.
 *
 * @param commands the keys of a command by its id, none where it has none
 * @param called what a command is called, by its id
 */
record HelpNames(KeyNames keys, Function<String, List<String>> commands, Function<String, String> called) {

    private static final String COMMAND = "command.";
    private static final String LETTER = "key.";
    private static final String WORDS = "=";

    private static final Map<String, List<Integer>> KEYS = Map.ofEntries(
            Map.entry("up", List.of(0, SWT.ARROW_UP)),
            Map.entry("down", List.of(0, SWT.ARROW_DOWN)),
            Map.entry("left", List.of(0, SWT.ARROW_LEFT)),
            Map.entry("right", List.of(0, SWT.ARROW_RIGHT)),
            Map.entry("alt.up", List.of(SWT.ALT, SWT.ARROW_UP)),
            Map.entry("alt.down", List.of(SWT.ALT, SWT.ARROW_DOWN)),
            Map.entry("ctrl.space", List.of(SWT.CTRL, (int) ' ')),
            Map.entry("space", List.of(0, (int) ' ')),
            Map.entry("enter", List.of(0, (int) SWT.CR)),
            Map.entry("escape", List.of(0, (int) SWT.ESC)),
            Map.entry("backspace", List.of(0, (int) SWT.BS)),
            Map.entry("tab", List.of(0, (int) SWT.TAB)),
            Map.entry("star", List.of(0, (int) '*')),
            Map.entry("plus", List.of(0, (int) '+')),
            Map.entry("minus", List.of(0, (int) '-')),
            Map.entry("question", List.of(0, (int) '?')));

    /**
     * What a name stands for. A command without keys is called by its name.
     *
     * @throws IllegalArgumentException if it stands for nothing
     */
    Span of(String name) {
        if (name.startsWith(WORDS)) {
            String key = name.substring(WORDS.length());
            return new Span.Name(
                    key.startsWith(COMMAND)
                            ? called.apply(key)
                            : keys.language().text(key));
        }
        if (name.startsWith(COMMAND)) {
            return commands.apply(name).stream()
                    .findFirst()
                    .<Span>map(Span.Keys::new)
                    .orElseGet(() -> new Span.Name(called.apply(name)));
        }
        if (name.startsWith(LETTER)) {
            return new Span.Keys(keys.language().text(name));
        }
        List<Integer> key = KEYS.get(name);
        if (key == null) {
            throw new IllegalArgumentException("No key is called so in a page of help: " + name);
        }
        return new Span.Keys(keys.of(key.get(0), key.get(1)));
    }
}
