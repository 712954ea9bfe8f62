package org.beffroi.analyses.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/** Who is counted where people are: residents, not those who speak for the body or in public. */
public final class Residents {

    /** Kinds of speakers who make things heard: the press, elected people, organisations. */
    public static final Set<String> PUBLIC = Set.of("press", "elected", "organisation");

    private static final Set<String> OF_THE_BODY = Set.of("own", "bot");

    private Residents() {}

    /** Whether somebody speaks in public. */
    public static boolean isPublic(Optional<String> speaker) {
        return speaker.filter(PUBLIC::contains).isPresent();
    }

    /**
     * Whether somebody is one, as far as is known.
     *
     * @param speaker what kind of speaker, as stored; empty where it is not known, as of most people
     */
    public static boolean isOne(Optional<String> speaker) {
        return !isPublic(speaker) && speaker.filter(OF_THE_BODY::contains).isEmpty();
    }

    /** What they say: all that neither the body nor anybody in public says. */
    public static Query voices() {
        return Queries.all(OwnVoice.others(), Queries.not(otherKinds()));
    }

    /** What all others say. */
    public static Query others() {
        return Queries.any(List.of(OwnVoice.all(), otherKinds()));
    }

    private static Query otherKinds() {
        return Queries.any(Stream.concat(PUBLIC.stream(), OF_THE_BODY.stream())
                .sorted()
                .map(kind -> Queries.is(CoreFields.SPEAKER, kind))
                .toList());
    }
}
