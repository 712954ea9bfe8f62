package org.beffroi.workbench.key;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.workbench.palette.KeyNames;

/** A group of keys that is written line by line, its words by their keys in the texts of the names' language. */
public final class WrittenKeys {

    private final KeyNames names;
    private final List<KeyUse> uses = new ArrayList<>();

    public WrittenKeys(KeyNames names) {
        this.names = names;
    }

    /**
     * Keys that do something, each of them.
     *
     * @param words key of the text that says what
     * @param held keys that are held with each, of {@link org.eclipse.swt.SWT}; 0 for none
     * @param keys codes or characters of {@link org.eclipse.swt.SWT}
     */
    public WrittenKeys does(String words, int held, int... keys) {
        List<String> called = new ArrayList<>();
        for (int key : keys) {
            called.add(names.of(held, key));
        }
        return adds(words, called);
    }

    /**
     * A letter that does something, which each language has its own of.
     *
     * @param key key of the text that is the letter
     */
    public WrittenKeys letter(String key, String words) {
        return adds(words, List.of(names.language().text(key)));
    }

    private WrittenKeys adds(String words, List<String> called) {
        uses.add(new KeyUse(called, names.language().text(words)));
        return this;
    }

    /** What was written so far, under a heading. */
    public KeyGroup under(String heading) {
        return new KeyGroup(names.language().text(heading), uses);
    }
}
