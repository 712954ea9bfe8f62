package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;
import org.beffroi.tests.ui.sample.ManyMentions;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 300,000 mentions are searched and scrolled in the window, which counts what is there; how long the UI thread was busy at a
 * time is counted and printed, and not judged: machines differ.
 */
@Tag("long") // Fills an archive of many mentions, to time the window on it.
@ExtendWith(OneWorkbench.class)
class UiThreadTest {

    private static final int MENTIONS = Integer.getInteger("beffroi.ui.mentions", 300_000);

    // The watch is closed before it is asked what it saw.
    @SuppressWarnings("try")
    @Test
    void many_mentions_are_searched_and_scrolled_in_the_window(RunningWorkbench workbench) {
        Path dossier = new ManyMentions().make(Sonneval.dossiers(), MENTIONS);
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        ListenScreen screen = new ListenScreen(workbench);
        assertThat(screen.count()).isEqualTo(MENTIONS);
        // The first search loads classes and fonts, which happens once.
        screen.search("marché");
        try (StallWatch watch = new StallWatch(workbench.display())) {
            for (String query : new String[] {"cantine", "école OU cantine", "\"conseil budget\"", "pomp*", ""}) {
                screen.search(query);
                assertThat(screen.count()).as(query).isEqualTo(counted(workbench, query));
                scroll(workbench, screen);
            }
            workbench.act(() -> screen.searchSession().toggle(CoreFields.TONE, "negative"));
            screen.settle();
            assertThat(screen.count()).isEqualTo(counted(workbench, "tonalité:négative"));
            workbench.act(() -> screen.searchSession().within(day(1), day(31)));
            screen.settle();
            assertThat(screen.count())
                    .isEqualTo(counted(workbench, "tonalité:négative date:2025-03"))
                    .isPositive();
            watch.stop();
            report(watch.told());
            assertThat(watch.signs()).as("signs of life of the UI thread").isPositive();
        }
    }

    /** What the archive itself counts, asked past the window. */
    private static long counted(RunningWorkbench workbench, String query) {
        Dossier dossier = workbench.find(DossierSession.class).dossier();
        Parsed parsed = new QueryParser(dossier.archive().fields()).parse(query.isEmpty() ? "*" : query);
        assertThat(parsed).isInstanceOf(Parsed.Understood.class);
        Query wanted = ((Parsed.Understood) parsed).query();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return snapshot.count(wanted, Cancel.never());
        }
    }

    private static Optional<LocalDate> day(int ofMarch) {
        return Optional.of(LocalDate.of(2025, 3, ofMarch));
    }

    /** Walks, turns pages, wheels, and jumps to the end and back. */
    private static void scroll(RunningWorkbench workbench, ListenScreen screen) {
        for (int i = 0; i < 30; i++) {
            int key = i % 3 == 0 ? SWT.PAGE_DOWN : SWT.ARROW_DOWN;
            workbench.act(() -> Widgets.key(screen.list(), key, '\0', 0));
        }
        for (int i = 0; i < 60; i++) {
            workbench.act(() -> screen.list().scrollBy(180));
        }
        screen.settle();
        if (screen.count() > 0) {
            screen.select(screen.count() - 1);
            screen.select(0);
        }
    }

    private static void report(String line) {
        System.getLogger(UiThreadTest.class.getName()).log(System.Logger.Level.INFO, line);
    }
}
