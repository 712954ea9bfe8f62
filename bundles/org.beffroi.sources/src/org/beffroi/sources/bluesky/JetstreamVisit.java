package org.beffroi.sources.bluesky;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.web.LiveWeb;

/** One visit: finds the accounts, listens, and reads what was heard of. For one thread, once. */
final class JetstreamVisit {

    private static final int ASKED_AT_ONCE = 25;

    /** A post shows on the server that is asked a little after it was heard of, if it ever does. */
    private static final int MOST_TRIES = 3;

    /** Posts that wait to be read; where there are more, they are read before more is heard. */
    private static final int MOST_WAITING = 2_000;

    private final JetstreamParameters parameters;
    private final LiveWeb live;
    private final BlueskyServer server;
    private final BlueskyMentions made;
    private final WordFilter filter;
    private final VisitContext context;
    private final JetstreamCursor before;
    private final Map<String, String> identities;
    private final Map<String, Integer> waiting;
    private final List<Sentence> remarks = new ArrayList<>();

    JetstreamVisit(
            JetstreamParameters parameters,
            LiveWeb live,
            BlueskyServer server,
            BlueskyMentions made,
            WordFilter filter,
            JetstreamCursor before) {
        this.parameters = parameters;
        this.live = live;
        this.server = server;
        this.made = made;
        this.filter = filter;
        this.context = server.context();
        this.before = before;
        this.identities = new LinkedHashMap<>(before.identities());
        this.waiting = new LinkedHashMap<>(before.waiting());
    }

    /** Makes it. */
    Visit made() {
        Optional<Instant> notBefore = Optional.empty();
        boolean listens = waiting.size() < MOST_WAITING;
        Listening listening = new Listening(parameters, filter, context, before.time());
        try {
            Set<String> accounts = accounts();
            if (listens) {
                listening.listen(live, accounts);
            }
            listening.removed().forEach(waiting::remove);
            listening.posts().forEach(uri -> waiting.putIfAbsent(uri, 0));
            read();
        } catch (BlueskyServer.Later later) {
            notBefore = Optional.of(later.until());
            remarks.add(Sentence.of(JetstreamVisit.class, "bluesky.later"));
        }
        remark(listening);
        return new Visit(
                made.mentions(),
                new JetstreamCursor(listening.last(), identities, waiting).written(),
                (listening.hasMore() || !listens) && notBefore.isEmpty(),
                notBefore,
                listening.removed().stream()
                        .map(uri -> MentionId.of("bluesky", uri))
                        .toList(),
                remarks);
    }

    /** The identities of the accounts; each handle is asked for once. */
    private Set<String> accounts() throws BlueskyServer.Later {
        Set<String> found = new HashSet<>();
        identities.keySet().retainAll(parameters.accounts());
        for (String account : parameters.accounts()) {
            if (!account.startsWith("did:") && !identities.containsKey(account)) {
                BlueskyServer about = new BlueskyServer(server.web(), server.server(), Optional.of(account), context);
                identities.put(account, about.identity(account));
            }
            found.add(identities.getOrDefault(account, account));
        }
        return found;
    }

    /** Reads the posts that wait; one that is not there yet is asked for again at the next visits. */
    private void read() throws BlueskyServer.Later {
        List<String> asked = List.copyOf(waiting.keySet());
        for (int from = 0; from < asked.size(); from += ASKED_AT_ONCE) {
            context.cancel().check();
            List<String> some = asked.subList(from, Math.min(asked.size(), from + ASKED_AT_ONCE));
            Set<String> there = new HashSet<>();
            for (Map<String, Object> post : server.posts(some).items()) {
                there.add(Tree.text(post, "uri"));
                made.take(post);
            }
            for (String uri : some) {
                int tries = waiting.remove(uri) + 1;
                if (!there.contains(uri) && tries < MOST_TRIES) {
                    waiting.put(uri, tries);
                }
            }
        }
    }

    private void remark(Listening listening) {
        listening
                .missedUntil()
                .ifPresent(until -> remarks.add(Sentence.of(
                        JetstreamVisit.class,
                        "stream.gap",
                        Instant.EPOCH.plus(before.time(), ChronoUnit.MICROS).atZone(context.zone()),
                        until.atZone(context.zone()))));
        listening
                .broken()
                .ifPresent(why -> remarks.add(Sentence.of(
                        JetstreamVisit.class,
                        "stream.broken",
                        String.valueOf(parameters.listened().getHost()),
                        NetworkProblem.reason(why))));
        if (made.closed() > 0) {
            remarks.add(Sentence.of(JetstreamVisit.class, "bluesky.closed", made.closed()));
        }
        if (made.empty() > 0) {
            remarks.add(Sentence.of(JetstreamVisit.class, "bluesky.empty", made.empty()));
        }
    }
}
