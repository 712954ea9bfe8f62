package org.beffroi.dossier.alert;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.document.Correspondent;
import org.beffroi.dossier.post.KeptCorrespondent;

/**
 * A destination in the file of its alert: {@code kind}, {@code place} and {@code parameters}, texts in lists by name. Until
 * version 0.1 the parameters stood beside the kind, each kind's in its own way; such files are read as they are.
 *
 * @param recipients of a mail, until 0.1
 * @param host of a webhook, until 0.1
 * @param server of a room, until 0.1
 * @param room until 0.1
 */
record KeptDestination(
        String kind,
        Optional<String> place,
        Optional<Map<String, List<String>>> parameters,
        Optional<List<KeptCorrespondent>> recipients,
        Optional<String> host,
        Optional<String> server,
        Optional<String> room) {

    static KeptDestination of(Destination destination) {
        return new KeptDestination(
                destination.kind(),
                Optional.of(destination.place()),
                Optional.of(destination.parameters()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Destination destination() {
        return place.map(known -> new Destination(kind, parameters.orElse(Map.of()), known))
                .or(() -> recipients.map(this::mail))
                .or(() -> room.map(this::room))
                .orElseGet(() -> new Destination(kind, Map.of(), host.orElseThrow()));
    }

    private Destination mail(List<KeptCorrespondent> people) {
        List<Correspondent> all =
                people.stream().map(KeptCorrespondent::correspondent).toList();
        return new Destination(
                kind,
                Map.of("recipients", all.stream().map(Correspondent::typed).toList()),
                all.stream().map(Correspondent::address).collect(Collectors.joining(", ")));
    }

    private Destination room(String named) {
        String address = server.orElseThrow();
        return new Destination(
                kind,
                Map.of("server", List.of(address), "room", List.of(named)),
                URI.create(address).getHost() + " " + named);
    }
}
