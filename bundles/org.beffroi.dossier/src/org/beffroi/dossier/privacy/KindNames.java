package org.beffroi.dossier.privacy;

import java.util.Locale;

/** What people call the kinds of sources: {@code feed} is a feed of news, {@code fil d’actualité}. */
@FunctionalInterface
public interface KindNames {

    /** The name of a kind; its id where nobody knows another. */
    String of(String kind, Locale locale);
}
