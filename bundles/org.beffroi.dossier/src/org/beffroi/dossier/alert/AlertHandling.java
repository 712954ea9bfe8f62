package org.beffroi.dossier.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.watch.Shown;
import org.beffroi.dossier.alert.Handled.Acknowledgement;
import org.beffroi.dossier.alert.Handled.Mute;
import org.beffroi.dossier.watch.ShownFile;

/**
 * What people did about what the watches of a dossier told, shared by all who work on it:
 * {@code alerts/handled/<watch>-<hash>.json}, and beside it in {@code .txt} the keys of the new mentions that somebody takes care
 * of. Safe for several threads and processes.
 */
public final class AlertHandling {

    private static final int REMEMBERED = 200;
    private static final int TRIES = 100;
    private static final long PAUSE_MILLIS = 20;

    private final Path folder;

    /**
     * That of a dossier.
     *
     * @param dossier its folder
     */
    public AlertHandling(Path dossier) {
        this.folder = dossier.resolve("alerts").resolve("handled");
    }

    /**
     * What was done about a watch.
     *
     * @throws Refusal if the file is damaged
     */
    public Handled of(String watch) {
        Path file = file(watch);
        if (!Files.isRegularFile(file)) {
            return Handled.NOTHING;
        }
        try {
            return JsonRecords.read(OrdinaryFile.bytes(file), Kept.class).handled();
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** The new mentions of a watch that somebody takes care of. */
    public Shown cared(String watch) {
        return keys(watch).read();
    }

    /**
     * Notes that somebody takes care of something.
     *
     * @param mentions the new mentions that she takes care of, none for an episode
     * @throws Refusal if it cannot be kept
     */
    public void acknowledge(String watch, Acknowledgement one, Collection<MentionId> mentions) {
        alone(() -> {
            keys(watch).add(mentions);
            change(watch, before -> {
                List<Acknowledgement> all = new ArrayList<>(before.acknowledged());
                all.add(one);
                return new Handled(before.mute(), all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
            });
        });
    }

    /**
     * Takes back that somebody takes care of something.
     *
     * @param mentions those that were given with it
     * @throws Refusal if it cannot be kept
     */
    public void takeBack(String watch, Acknowledgement one, Collection<MentionId> mentions) {
        alone(() -> {
            keys(watch).remove(mentions);
            change(
                    watch,
                    before -> new Handled(
                            before.mute(),
                            before.acknowledged().stream()
                                    .filter(each -> !each.equals(one))
                                    .toList()));
        });
    }

    /**
     * Lets a watch ring no more for a while, or again.
     *
     * @param wanted empty for again
     * @throws Refusal if it cannot be kept
     */
    public void mute(String watch, Optional<Mute> wanted) {
        alone(() -> change(watch, before -> new Handled(wanted, before.acknowledged())));
    }

    /**
     * Holds of a watch what was done about another one, in the place of what was done about it.
     *
     * @throws Refusal if it cannot be kept
     */
    void takeOver(String from, String to) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        alone(() -> {
            Handled handled = of(from);
            keys(to).keep(cared(from));
            change(to, before -> handled);
        });
    }

    /** Forgets what was done about a watch; nothing happens where nothing was. */
    public void forget(String watch) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        alone(() -> {
            keys(watch).forget();
            try {
                Files.deleteIfExists(file(watch));
            } catch (IOException e) {
                throw RefusedFile.of(file(watch), e);
            }
        });
    }

    private void change(String watch, UnaryOperator<Handled> how) {
        Path file = file(watch);
        try {
            WholeFile.write(file, JsonRecords.write(Kept.of(how.apply(of(watch)))));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** Two who do something at once do it one after the other. */
    private void alone(Runnable deed) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Boolean> done = AlertLock.during(folder, () -> {
                deed.run();
                return true;
            });
            if (done.isPresent()) {
                return;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw Refusal.of(Refusal.Kind.IN_USE, AlertHandling.class, "alert.busy");
    }

    private Path file(String watch) {
        return folder.resolve(AlertLedger.stem(watch) + ".json");
    }

    private ShownFile keys(String watch) {
        return new ShownFile(folder.resolve(AlertLedger.stem(watch) + ".txt"));
    }

    /** What the file holds. */
    private record Kept(Optional<Mute> mute, List<Acknowledgement> acknowledged) {

        static Kept of(Handled handled) {
            return new Kept(handled.mute(), handled.acknowledged());
        }

        Handled handled() {
            return new Handled(mute, acknowledged);
        }
    }
}
