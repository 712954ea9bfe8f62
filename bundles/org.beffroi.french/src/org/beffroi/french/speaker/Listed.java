package org.beffroi.french.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.speaker.AccountAddress;
import org.beffroi.core.speaker.ListedSpeaker;

/** The dossier's list, looked up by account, site and name. Immutable; safe for several threads. */
final class Listed {

    private static final String FACEBOOK = "facebook";

    private final Map<String, List<ListedSpeaker>> byHandle = new HashMap<>();
    private final Map<String, List<ListedSpeaker>> byDotless = new HashMap<>();
    private final Map<String, ListedSpeaker> byHost = new HashMap<>();
    private final Map<String, ListedSpeaker> byName = new HashMap<>();

    Listed(List<ListedSpeaker> speakers) {
        for (ListedSpeaker speaker : speakers) {
            AccountAddress address = speaker.address();
            if (!address.handle().isEmpty()) {
                byHandle.computeIfAbsent(address.handle(), any -> new ArrayList<>())
                        .add(speaker);
                byDotless
                        .computeIfAbsent(address.handle().replace(".", ""), any -> new ArrayList<>())
                        .add(speaker);
            }
            if (!address.host().isEmpty()) {
                byHost.putIfAbsent(address.host(), speaker);
            }
            if (speaker.kind().isProtected()) {
                byName.putIfAbsent(Pieces.of(speaker.name()).joined(), speaker);
            }
        }
    }

    boolean isEmpty() {
        return byHandle.isEmpty() && byHost.isEmpty();
    }

    /** The speaker whose account or site this is; null where it is not listed. */
    ListedSpeaker of(Signature signature) {
        if (!signature.mailbox().isEmpty()) {
            ListedSpeaker mailbox =
                    account(byHandle.get(signature.mailbox() + "@" + signature.host()), signature.network());
            return mailbox != null ? mailbox : ofHost(signature.host());
        }
        if (!signature.host().isEmpty()) {
            return ofHost(signature.host());
        }
        if (signature.handle().isEmpty()) {
            return null;
        }
        ListedSpeaker exact = account(byHandle.get(signature.handle()), signature.network());
        // Facebook leaves dots in account names aside, other networks tell them apart.
        return exact != null || !signature.network().equals(FACEBOOK)
                ? exact
                : account(byDotless.get(signature.handle().replace(".", "")), FACEBOOK);
    }

    private static ListedSpeaker account(List<ListedSpeaker> known, String network) {
        if (known == null) {
            return null;
        }
        for (ListedSpeaker speaker : known) {
            String own = speaker.address().network();
            if ((own.isEmpty() || own.equals(network))
                    && (speaker.networks().isEmpty() || speaker.networks().contains(network))) {
                return speaker;
            }
        }
        return null;
    }

    /** The speaker whose site, or a part of whose site, a host is; null where none. */
    private ListedSpeaker ofHost(String host) {
        for (int from = 0; host.indexOf('.', from) >= 0; from = host.indexOf('.', from) + 1) {
            ListedSpeaker speaker = byHost.get(host.substring(from));
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    /** The speaker of that name; null where none. */
    ListedSpeaker named(Pieces name) {
        return name.isEmpty() ? null : byName.get(name.joined());
    }
}
