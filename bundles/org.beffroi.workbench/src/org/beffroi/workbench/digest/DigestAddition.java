package org.beffroi.workbench.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.digest.Digests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.digest.model.DigestChange;
import org.beffroi.workbench.digest.model.DigestChoice;
import org.beffroi.workbench.digest.model.PeriodName;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Shell;

/**
 * Adds something to a digest that is asked for, one there is or a new one. Belongs to the UI thread.
 *
 * @param refused told why it was not added
 */
public record DigestAddition(Shell shell, Ui ui, DossierSession session, Consumer<Sentence> refused) {

    /** Width of the list of digests. */
    private static final int WIDTH = 420;

    /** Asks to which digest, and adds it there. */
    public void of(Digest.Item item) {
        of(List.of(item));
    }

    /** Asks to which digest, and adds them there, in their order and as one deed. */
    public void of(List<Digest.Item> items) {
        if (session.readOnly()) {
            refused.accept(Sentence.of(DigestAddition.class, "dossier.read.only"));
            return;
        }
        session.readers().execute(() -> {
            try {
                List<Digest> known = session.dossier().digests().all();
                later(() -> ask(new DigestChoice(known, items)));
            } catch (Refusal refusal) {
                later(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    private void later(Runnable task) {
        ui.display(shell).execute(task);
    }

    private void ask(DigestChoice adding) {
        Locale locale = ui.language().locale();
        new Picker<Digest>(
                        shell,
                        ui.look(),
                        WIDTH,
                        ui.text("analyses.digest.prompt"),
                        typed -> adding.fitting(typed, locale).stream()
                                .map(digest -> new PickList.Item<>(
                                        digest,
                                        digest.name(),
                                        adding.isKnown(digest) ? "" : ui.text("analyses.digest.new")))
                                .toList(),
                        digest -> keep(digest, adding.items()))
                .openEnded()
                .open();
    }

    /** They go to the end of what the digest is by now. */
    private void keep(Digest chosen, List<Digest.Item> items) {
        session.writer().execute(() -> {
            try {
                Optional<Digest> before = digests().named(chosen.name());
                Digest after = before.map(now -> extended(now, items)).orElse(chosen);
                digests().save(after);
                later(() -> kept(before, after, items));
            } catch (Refusal refusal) {
                later(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    private static Digest extended(Digest digest, List<Digest.Item> items) {
        List<Digest.Item> all = new ArrayList<>(digest.items());
        all.addAll(items);
        return digest.with(all);
    }

    /** Of which days a search is goes with it: it may be of others than those that are looked at. */
    private Sentence done(Digest digest, List<Digest.Item> items) {
        return items.size() == 1 && digest.settled(items.getFirst()) instanceof Digest.Search search
                ? Sentence.of(
                        DigestAddition.class,
                        "digests.search.done",
                        digest.name(),
                        new PeriodName(ui.language()).of(search.period()))
                : Sentence.of(DigestAddition.class, "analyses.digest.done", digest.name());
    }

    private void kept(Optional<Digest> before, Digest after, List<Digest.Item> items) {
        session.acts()
                .did(
                        done(after, items),
                        () -> before.ifPresentOrElse(
                                was -> new DigestChange(was, after).takeBack(digests()),
                                () -> digests().forget(after.name())),
                        () -> before.ifPresentOrElse(
                                was -> new DigestChange(after, was).takeBack(digests()),
                                () -> digests().save(after)));
    }

    private Digests digests() {
        return session.dossier().digests();
    }
}
