package org.beffroi.workbench.listen.model;

import java.util.MissingResourceException;
import org.beffroi.workbench.language.Language;

/** How people call a network: {@code Facebook} for {@code facebook}, {@code Courrier} for {@code letter}. */
public final class NetworkNames {

    private NetworkNames() {}

    /** The name of a network; one that is not known is shown as stored, with a capital. */
    public static String of(String network, Language language) {
        try {
            return language.text("network." + Language.folded(network));
        } catch (MissingResourceException unknown) {
            return Language.capital(network);
        }
    }
}
