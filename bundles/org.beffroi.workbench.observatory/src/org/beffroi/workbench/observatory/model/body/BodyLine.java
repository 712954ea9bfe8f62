package org.beffroi.workbench.observatory.model.body;

import java.util.stream.Collectors;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.observatory.census.CensusBody;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.census.Presence;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.FigureWords;

/**
 * A body of a census as a row of its table: what is said of it, written once.
 *
 * @param profile what the census found of it
 * @param place the département that it lies in; empty where it lies in none, or in several
 * @param inhabitants as written; empty where nobody is counted
 * @param presence whether it is present, in words
 * @param networks those that it is on, in words
 * @param site its own, without what all addresses begin with; empty where it has none
 * @param folded all that it is found by, as search boxes compare it
 */
public record BodyLine(
        BodyProfile profile,
        String place,
        String inhabitants,
        String presence,
        String networks,
        String site,
        String folded) {

    static BodyLine of(BodyProfile profile, FigureWords words) {
        CensusBody body = profile.body();
        String place = body.departement().map(words.names()::departement).orElse("");
        String networks = profile.present().stream().map(NetworkName::of).collect(Collectors.joining(", "));
        String accounts = body.accounts().stream().map(one -> one.account()).collect(Collectors.joining(" "));
        String site = body.website()
                .map(one -> one.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", ""))
                .orElse("");
        return new BodyLine(
                profile,
                place,
                body.population().isPresent()
                        ? words.language().number(body.population().getAsInt())
                        : "",
                words.presence(profile.presence()),
                networks,
                site,
                Language.folded(String.join(" ", body.name(), body.key().code(), place, networks, accounts, site)));
    }

    public String name() {
        return profile.body().name();
    }

    /** Whether something is known of it. */
    public boolean isKnown() {
        return profile.presence() != Presence.UNKNOWN;
    }
}
