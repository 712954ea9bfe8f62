package org.beffroi.workbench.strategy.page;

import java.util.Locale;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Names;
import org.beffroi.workbench.language.Language;
import org.eclipse.emf.ecore.EClass;

/**
 * What a button says that adds an element: with the article of its kind where that is known, else the bare name of the kind.
 * Immutable.
 */
public record AddWords(Language language, Names names) {

    /** Those of a kind: {@code Ajouter un indicateur}. */
    public String of(EClass kind) {
        return Sentence.of(AddWords.class, "strategy.contents.add." + kind.getName())
                .found(language.locale())
                .orElseGet(() -> language.text("strategy.contents.add", lower(names.of(kind))));
    }

    private static String lower(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
