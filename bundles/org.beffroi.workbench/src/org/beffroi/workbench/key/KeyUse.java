package org.beffroi.workbench.key;

import java.util.List;

/**
 * What one does with keys.
 *
 * @param keys those that do it, each as it is called on the keyboard, held ones first: {@code Ctrl+K}; never empty
 * @param words what is done
 */
public record KeyUse(List<String> keys, String words) {

    public KeyUse {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("No key: " + words);
        }
    }
}
