package org.beffroi.observatory.census;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.DeclaredAccount;

/**
 * A body as a census has it: what the reference of territories and the directory say of it.
 *
 * @param key which body
 * @param name of its territory
 * @param siren nine digits; empty where it has none
 * @param population its inhabitants; empty where nobody is counted
 * @param departement code of the one that it is in, or is; empty where it is in none, or in several
 * @param region code of the one that it is in, or is; empty where it is in none, or in several
 * @param record number of the directory’s record that counts for it; empty where the directory has none
 * @param linksKnown false where what the directory declares of it could not be read to its end
 * @param untold networks of which the directory says nothing of it: whether it is there is not known, unless it declares an account
 * @param website its own site; empty where the directory declares none
 * @param accounts what the directory declares
 * @param place its main place, to five digits of a degree: the reference’s, else where the directory’s address is; empty where
 *     neither says
 * @param siteUntold whether it is not known if it has a site: the directory gives none, and does not say that there is none
 */
public record CensusBody(
        BodyKey key,
        String name,
        Optional<String> siren,
        OptionalInt population,
        Optional<String> departement,
        Optional<String> region,
        Optional<Long> record,
        boolean linksKnown,
        Set<AccountNetwork> untold,
        Optional<String> website,
        List<DeclaredAccount> accounts,
        Optional<Coordinates> place,
        boolean siteUntold) {

    public CensusBody {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(siren);
        Objects.requireNonNull(population);
        Objects.requireNonNull(departement);
        Objects.requireNonNull(region);
        Objects.requireNonNull(record);
        untold = Set.copyOf(untold);
        Objects.requireNonNull(website);
        accounts = List.copyOf(accounts);
        Objects.requireNonNull(place);
    }

    /** Whether the directory has a record of it. */
    public boolean isListed() {
        return record.isPresent();
    }

    /** Whether no account declared on a network means that it has none there. */
    boolean isTold(AccountNetwork network) {
        return isListed() && linksKnown && !untold.contains(network);
    }

    public Stratum stratum() {
        return Stratum.of(population);
    }
}
