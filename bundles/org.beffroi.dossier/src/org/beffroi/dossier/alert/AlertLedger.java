package org.beffroi.dossier.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.NamedFiles;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertState.OnItsWay;
import org.beffroi.dossier.source.BilingualText;
import org.beffroi.dossier.watch.ShownFile;

/**
 * What one alert has told and how it does: {@code alerts/told/<name>-<hash>.<role>.txt}, the keys of mentions as watches keep
 * them, and {@code alerts/state/<name>-<hash>.json}. Whoever uses it holds the lock of the dossier's alerts.
 *
 * @param folder {@code alerts} in the dossier's folder
 * @param name of the alert
 */
record AlertLedger(Path folder, String name) {

    /** What was told to one of the two. */
    ShownFile told(DestinationRole role) {
        return new ShownFile(folder.resolve("told").resolve(stem(name) + "." + role.id() + ".txt"));
    }

    /**
     * How it does; a state that is absent begins anew.
     *
     * @throws Refusal if the file is damaged: what is in it may have been sent
     */
    AlertState state() {
        Path file = stateFile();
        if (!Files.isRegularFile(file)) {
            return AlertState.NEW;
        }
        try {
            return JsonRecords.read(OrdinaryFile.bytes(file), Kept.class).state();
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** Keeps how it does, durably. */
    void keep(AlertState state) {
        Path file = stateFile();
        try {
            WholeFile.write(file, JsonRecords.write(Kept.of(state)));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** The episodes that it told of, newest last; those of a rise that was told of long ago are forgotten. */
    EpisodeFile episodes() {
        return new EpisodeFile(folder.resolve("episodes").resolve(stem(name) + ".json"));
    }

    /** The messages that it sent. */
    TellingFile tellings() {
        return new TellingFile(folder.resolve("sent").resolve(stem(name) + ".json"));
    }

    /** All of it as it stands on disk, by file. */
    Map<Path, byte[]> contents() {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (Path file : files()) {
            if (Files.isRegularFile(file)) {
                try {
                    contents.put(file, OrdinaryFile.bytes(file));
                } catch (IOException e) {
                    throw RefusedFile.of(file, e);
                }
            }
        }
        return contents;
    }

    /** Puts all of it back as it stood, in the place of what there is. */
    void restore(Map<Path, byte[]> contents) {
        forget();
        contents.forEach((file, bytes) -> {
            try {
                WholeFile.write(file, bytes);
            } catch (IOException e) {
                throw RefusedFile.of(file, e);
            }
        });
    }

    private List<Path> files() {
        return Stream.concat(
                        Stream.of(DestinationRole.values())
                                .map(role -> told(role).file()),
                        Stream.of(episodes().file(), tellings().file(), stateFile()))
                .toList();
    }

    /** Forgets all of it. */
    void forget() {
        for (DestinationRole role : DestinationRole.values()) {
            told(role).forget();
        }
        episodes().forget();
        tellings().forget();
        try {
            Files.deleteIfExists(stateFile());
        } catch (IOException e) {
            throw RefusedFile.of(stateFile(), e);
        }
    }

    private Path stateFile() {
        return folder.resolve("state").resolve(stem(name) + ".json");
    }

    /** Two names may be the same once plain: the hash of the name tells them apart. */
    static String stem(String name) {
        return NamedFiles.plain(name) + "-" + Integer.toHexString(name.hashCode());
    }

    /** What the file of its state holds. */
    private record Kept(
            List<MentionId> held,
            List<KeptSending> sending,
            Optional<Instant> last,
            Optional<BilingualText> failure,
            int failures,
            Optional<Instant> notBefore) {

        static Kept of(AlertState state) {
            return new Kept(
                    state.held(),
                    state.sending().stream().map(KeptSending::of).toList(),
                    state.last(),
                    state.failure().map(BilingualText::of),
                    state.failures(),
                    state.notBefore());
        }

        AlertState state() {
            return new AlertState(
                    held,
                    sending.stream().map(KeptSending::message).toList(),
                    last,
                    failure.map(BilingualText::message),
                    failures,
                    notBefore);
        }
    }

    /** A message on its way; {@code ear} is the id of a role. */
    private record KeptSending(String ear, String transaction, List<MentionId> mentions, boolean severe, int times) {

        static KeptSending of(OnItsWay message) {
            return new KeptSending(
                    message.role().id(), message.transaction(), message.mentions(), message.severe(), message.times());
        }

        OnItsWay message() {
            DestinationRole role =
                    ear.equals(DestinationRole.ON_CALL.id()) ? DestinationRole.ON_CALL : DestinationRole.USUAL;
            return new OnItsWay(role, transaction, mentions, severe, times);
        }
    }
}
