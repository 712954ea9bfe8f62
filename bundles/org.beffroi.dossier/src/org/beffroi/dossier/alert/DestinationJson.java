package org.beffroi.dossier.alert;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.document.Correspondent;

/**
 * A destination in the file of its alert: {@code kind}, {@code place} and {@code parameters}, texts in lists by name. Until
 * version 0.1 the parameters stood beside the kind, each kind's in its own way; such files are read as they are.
 */
final class DestinationJson {

    private DestinationJson() {}

    static Map<String, Object> written(Destination destination) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", destination.kind());
        members.put("place", destination.place());
        members.put("parameters", destination.parameters());
        return members;
    }

    static Destination read(Map<?, ?> members) {
        String kind = (String) members.get("kind");
        if (!members.containsKey("place")) {
            return earlier(kind, members);
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Optional.ofNullable((Map<?, ?>) members.get("parameters"))
                .orElse(Map.of())
                .forEach((name, values) -> parameters.put((String) name, texts(values)));
        return new Destination(kind, parameters, (String) members.get("place"));
    }

    /** Of a mail {@code recipients}, of a webhook its {@code host}, of a room {@code server} and {@code room}. */
    private static Destination earlier(String kind, Map<?, ?> members) {
        if (members.get("recipients") instanceof List<?> people) {
            List<Correspondent> recipients =
                    people.stream().map(one -> correspondent((Map<?, ?>) one)).toList();
            return new Destination(
                    kind,
                    Map.of(
                            "recipients",
                            recipients.stream().map(Correspondent::typed).toList()),
                    recipients.stream().map(Correspondent::address).collect(Collectors.joining(", ")));
        }
        if (members.get("room") instanceof String room) {
            String server = (String) members.get("server");
            return new Destination(
                    kind,
                    Map.of("server", List.of(server), "room", List.of(room)),
                    URI.create(server).getHost() + " " + room);
        }
        return new Destination(kind, Map.of(), (String) members.get("host"));
    }

    private static Correspondent correspondent(Map<?, ?> members) {
        Object name = members.get("name");
        return new Correspondent(name == null ? "" : (String) name, (String) members.get("address"));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }
}
