package org.beffroi.workbench.topic;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.coding.ThemeDraft;

/** What a theme would read by some words, counted off the UI thread; the newest question alone is answered. UI thread. */
final class ThemePreviews {

    private static final int QUOTED = 3;

    private final Archive archive;
    private final ThemeDraft draft;
    private final Executor readers;
    private final Executor display;
    private int asked;

    ThemePreviews(Archive archive, ThemeDraft draft, Executor readers, Executor display) {
        this.archive = archive;
        this.draft = draft;
        this.readers = readers;
        this.display = display;
    }

    /**
     * What some words find.
     *
     * @param mentions in how many one of them stands
     * @param near how many of these are near to the topic
     * @param texts the newest ones, those that are not near first: they are what one would not expect
     */
    record Preview(long mentions, long near, List<String> texts) {
        Preview {
            texts = List.copyOf(texts);
        }
    }

    /** Asks what some words find. */
    void ask(List<String> words, Consumer<Preview> then) {
        int mine = ++asked;
        if (words.isEmpty()) {
            then.accept(new Preview(0, 0, List.of()));
            return;
        }
        readers.execute(() -> {
            Preview read = read(words);
            display.execute(() -> {
                if (mine == asked) {
                    then.accept(read);
                }
            });
        });
    }

    private Preview read(List<String> words) {
        Query found = ThemeDraft.words(words);
        Query near = ThemeDraft.near(draft.sentences());
        try (Snapshot now = archive.snapshot()) {
            Cancel cancel = Cancel.never();
            Query others = new Query.And(List.of(found, new Query.Not(near)));
            List<Entry> shown = new java.util.ArrayList<>(
                    now.page(others, Order.NEWEST, Optional.empty(), 1, cancel).rows());
            shown.addAll(now.page(
                            new Query.And(List.of(found, near)),
                            Order.NEWEST,
                            Optional.empty(),
                            QUOTED - shown.size(),
                            cancel)
                    .rows());
            return new Preview(
                    now.count(found, cancel),
                    now.count(new Query.And(List.of(found, near)), cancel),
                    shown.stream()
                            .map(entry -> entry.mention()
                                    .text()
                                    .replaceAll("\\s+", " ")
                                    .strip())
                            .toList());
        }
    }
}
