package org.beffroi.dossier.alert;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.file.NamedFiles;

/** The alerts of a dossier, one a file: {@code alerts/<name>.json}. Safe for several threads. */
public final class AlertFiles {

    private final NamedFiles<Alert> files;

    /**
     * Those of a dossier.
     *
     * @param dossier its folder
     */
    public AlertFiles(Path dossier) {
        this.files = new NamedFiles<>(dossier.resolve("alerts"), Alert::name, AlertFiles::read, AlertFiles::written);
    }

    /** All of them. */
    public List<Alert> all() {
        return files.all();
    }

    /** The one of that name. */
    public Optional<Alert> named(String name) {
        return files.named(name);
    }

    void save(Alert alert) {
        files.save(alert);
    }

    void forget(String name) {
        files.forget(name);
    }

    private static Map<String, Object> written(Alert alert) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", alert.name());
        members.put("watch", alert.watch());
        members.put("to", DestinationJson.written(alert.destination()));
        alert.quiet().ifPresent(quiet -> members.put("quiet", written(quiet)));
        alert.severe().ifPresent(times -> members.put("severe", times));
        alert.onCall().ifPresent(destination -> members.put("onCall", DestinationJson.written(destination)));
        members.put("language", alert.language().toLanguageTag());
        members.put("allowedHosts", alert.allowedHosts().stream().sorted().toList());
        members.put("added", alert.added().toString());
        members.put("by", alert.by());
        return members;
    }

    private static Map<String, Object> written(QuietHours quiet) {
        Map<String, Object> members = new LinkedHashMap<>();
        quiet.hours().ifPresent(span -> {
            members.put("from", span.from().toString());
            members.put("to", span.to().toString());
        });
        members.put(
                "days",
                quiet.days().stream()
                        .sorted()
                        .map(day -> day.name().toLowerCase(Locale.ROOT))
                        .toList());
        members.put("holidays", quiet.holidays());
        return members;
    }

    private static Alert read(Map<String, Object> members) {
        Object severe = members.get("severe");
        return new Alert(
                (String) members.get("name"),
                (String) members.get("watch"),
                DestinationJson.read((Map<?, ?>) members.get("to")),
                Optional.ofNullable((Map<?, ?>) members.get("quiet")).map(AlertFiles::quiet),
                severe == null ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact((Long) severe)),
                Optional.ofNullable((Map<?, ?>) members.get("onCall")).map(DestinationJson::read),
                Locale.forLanguageTag((String) members.getOrDefault("language", "fr")),
                texts(members.get("allowedHosts")).stream().collect(Collectors.toUnmodifiableSet()),
                Instant.parse((String) members.get("added")),
                (String) members.get("by"));
    }

    private static QuietHours quiet(Map<?, ?> members) {
        Set<DayOfWeek> days = texts(members.get("days")).stream()
                .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        Optional<QuietHours.Span> hours = Optional.ofNullable((String) members.get("from"))
                .map(from -> new QuietHours.Span(LocalTime.parse(from), LocalTime.parse((String) members.get("to"))));
        return new QuietHours(hours, days, Boolean.TRUE.equals(members.get("holidays")));
    }

    private static List<String> texts(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String.class::cast).toList();
    }
}
