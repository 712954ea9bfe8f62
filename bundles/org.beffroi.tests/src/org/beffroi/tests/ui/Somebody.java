package org.beffroi.tests.ui;

import java.time.Instant;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.TickList;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** An ordinary person of the fictional town who wrote eight times, and what dialogs show of her. */
public final class Somebody {

    private static final int MENTIONS = 8;

    private Somebody() {}

    /** Her account. */
    public static String in(Dossier dossier) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return snapshot
                    .facet(new Query.Everything(), CoreFields.AUTHOR, Integer.MAX_VALUE, Cancel.never())
                    .counts()
                    .stream()
                    .filter(count -> count.mentions() == MENTIONS)
                    .map(FacetCounts.Count::value)
                    .filter(author -> !dossier.publicActors().contains(author))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nobody wrote " + MENTIONS + " times"));
        }
    }

    /** The field of that name. Called on the UI thread. */
    public static StyledText field(Composite in, String name) {
        return Widgets.some(in, StyledText.class, each -> Widgets.name(each).equals(name))
                .orElseThrow(() -> new AssertionError("No field " + name));
    }

    /** Whether words are to be read, in a text or a label. Called on the UI thread. */
    public static boolean isShown(Composite in, String words) {
        return Widgets.some(in, StyledText.class, text -> text.getText().contains(words))
                        .isPresent()
                || Widgets.some(in, Label.class, label -> label.getText().equals(words))
                        .isPresent();
    }

    /** Whether the answer can be saved, or the erasure confirmed. */
    public static boolean isFound(Shell shell, String dialog, Language language) {
        return dialog.equals("access")
                ? Widgets.button(shell, language.text("privacy.access.save")).isEnabled()
                : Widgets.some(shell, StyledText.class, each -> Widgets.name(each)
                                .equals(language.text("privacy.erase.ground")))
                        .isPresent();
    }

    /** Two letters that came after an erasure and were kept out. */
    public static void keepOut(Dossier dossier) {
        Erasures erasures = dossier.erasures();
        erasures.keptOut(Stream.of("courrier-12", "courrier-131")
                .map(id -> new Erasures.Absence(
                        erasures.ofReference(id), Instant.parse("2026-11-27T09:12:00Z"), id.length(), "import-1"))
                .toList());
    }

    /** Whether a window lists something to tick. */
    public static boolean isListed(Shell shell) {
        return Widgets.some(shell, TickList.class, list -> list.selection() >= 0)
                .isPresent();
    }
}
