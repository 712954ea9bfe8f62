package org.beffroi.dossier.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.file.NamedFiles;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertState.OnItsWay;
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
            return read(JsonText.read(OrdinaryFile.bytes(file)));
        } catch (IOException | RuntimeException e) {
            throw refused(file, e);
        }
    }

    /** Keeps how it does, durably. */
    void keep(AlertState state) {
        Path file = stateFile();
        try {
            WholeFile.write(file, JsonText.write(written(state)));
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /** The episodes that it told of, newest last; those of a rise that was told of long ago are forgotten. */
    EpisodeFile episodes() {
        return new EpisodeFile(folder.resolve("episodes").resolve(stem(name) + ".json"));
    }

    /** Forgets all of it. */
    void forget() {
        for (DestinationRole role : DestinationRole.values()) {
            told(role).forget();
        }
        episodes().forget();
        try {
            Files.deleteIfExists(stateFile());
        } catch (IOException e) {
            throw refused(stateFile(), e);
        }
    }

    private Path stateFile() {
        return folder.resolve("state").resolve(stem(name) + ".json");
    }

    /** Two names may be the same once plain: the hash of the name tells them apart. */
    static String stem(String name) {
        return NamedFiles.plain(name) + "-" + Integer.toHexString(name.hashCode());
    }

    private static Map<String, Object> written(AlertState state) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("held", values(state.held()));
        members.put(
                "sending", state.sending().stream().map(AlertLedger::written).toList());
        state.last().ifPresent(when -> members.put("last", when.toString()));
        state.failure().ifPresent(why -> members.put("failure", Map.of("fr", why.french(), "en", why.english())));
        members.put("failures", state.failures());
        state.notBefore().ifPresent(when -> members.put("notBefore", when.toString()));
        return members;
    }

    private static Map<String, Object> written(OnItsWay message) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("ear", message.role().id());
        members.put("transaction", message.transaction());
        members.put("mentions", values(message.mentions()));
        members.put("severe", message.severe());
        members.put("times", message.times());
        return members;
    }

    private static OnItsWay onItsWay(Map<?, ?> members) {
        return new OnItsWay(
                members.get("ear").equals(DestinationRole.ON_CALL.id())
                        ? DestinationRole.ON_CALL
                        : DestinationRole.USUAL,
                (String) members.get("transaction"),
                ids(members.get("mentions")),
                Boolean.TRUE.equals(members.get("severe")),
                Math.toIntExact((Long) members.get("times")));
    }

    private static AlertState read(Map<String, Object> members) {
        return new AlertState(
                ids(members.get("held")),
                ((List<?>) members.getOrDefault("sending", List.of()))
                        .stream().map(message -> onItsWay((Map<?, ?>) message)).toList(),
                Optional.ofNullable((String) members.get("last")).map(Instant::parse),
                Optional.ofNullable((Map<?, ?>) members.get("failure"))
                        .map(why -> new KeptMessage((String) why.get("fr"), (String) why.get("en"))),
                Math.toIntExact((Long) members.getOrDefault("failures", 0L)),
                Optional.ofNullable((String) members.get("notBefore")).map(Instant::parse));
    }

    private static List<String> values(List<MentionId> ids) {
        return ids.stream().map(MentionId::value).toList();
    }

    private static List<MentionId> ids(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list)
                        .stream().map(String.class::cast).map(MentionId::new).toList();
    }

    private static Refusal refused(Path file, Exception e) {
        return new Refusal(
                Sentence.of(AlertLedger.class, "dossier.file.refused", file.toString(), String.valueOf(e.getMessage())),
                e);
    }
}
