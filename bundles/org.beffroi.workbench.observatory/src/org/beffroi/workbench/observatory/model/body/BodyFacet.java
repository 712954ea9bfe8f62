package org.beffroi.workbench.observatory.model.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.census.Presence;
import org.beffroi.observatory.census.Stratum;
import org.beffroi.workbench.observatory.model.FigureWords;

/** By what the bodies of a census are told apart; the values of one are names of enums, or codes. */
public enum BodyFacet {
    KIND,
    STRATUM,
    DEPARTEMENT,
    PRESENCE,
    NETWORK;

    /** The values that a body has; several of networks. */
    List<String> values(BodyProfile profile) {
        return switch (this) {
            case KIND -> List.of(profile.body().key().kind().name());
            case STRATUM -> List.of(profile.body().stratum().name());
            case DEPARTEMENT -> profile.body().departement().map(List::of).orElse(List.of());
            case PRESENCE -> List.of(profile.presence().name());
            case NETWORK -> profile.present().stream().map(AccountNetwork::name).toList();
        };
    }

    /** Whether that can be one of its values. */
    public boolean isValue(String value) {
        return switch (this) {
            case KIND -> isOf(Territory.Kind.values(), value);
            case STRATUM -> isOf(Stratum.values(), value);
            case DEPARTEMENT -> value.matches("\\d[\\dAB]\\d?");
            case PRESENCE -> isOf(Presence.values(), value);
            case NETWORK -> isOf(AccountNetwork.values(), value);
        };
    }

    private static boolean isOf(Enum<?>[] all, String name) {
        return Arrays.stream(all).anyMatch(one -> one.name().equals(name));
    }

    /** A value in words. */
    public String words(String value, FigureWords words) {
        return switch (this) {
            case KIND -> words.kind(Territory.Kind.valueOf(value));
            case STRATUM -> words.stratum(Stratum.valueOf(value));
            case DEPARTEMENT -> words.names().departement(value);
            case PRESENCE -> words.presence(Presence.valueOf(value));
            case NETWORK -> NetworkName.of(AccountNetwork.valueOf(value));
        };
    }

    /** Where a value stands among the others, in the order in which people expect them. */
    Comparable<?> rank(String value) {
        return switch (this) {
            case KIND -> -Territory.Kind.valueOf(value).ordinal();
            case STRATUM -> Stratum.valueOf(value).ordinal();
            case DEPARTEMENT -> value;
            case PRESENCE -> Presence.valueOf(value).ordinal();
            case NETWORK -> AccountNetwork.valueOf(value).ordinal();
        };
    }

    /** Key of what it is called. */
    public String key() {
        return "observatory.facet." + name().toLowerCase(Locale.ROOT);
    }

    /** Key of what it is called while any value will do. */
    public String anyKey() {
        return key() + ".any";
    }

    /** Whether a body has a value; any where none is asked for. */
    boolean holds(BodyProfile profile, Optional<String> value) {
        return value.isEmpty() || values(profile).contains(value.get());
    }
}
