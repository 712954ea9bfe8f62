package org.beffroi.observatory.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Coordinates;

/**
 * What one record of a directory says of a public body.
 *
 * @param number its place among all records of the file, 1 is the first
 * @param line of the unpacked file on which it begins; 0 in a workbook
 * @param id its identity in the directory; empty where it has none
 * @param name as the directory writes it, such as {@code Mairie - Fontaine-le-Port}; empty where it has none
 * @param kind what sort of service it is
 * @param codes INSEE codes of communes that it names, its own first; empty where it names none
 * @param siren nine digits; empty where it says none
 * @param postalCode of its address; empty where it says none
 * @param town of its address; empty where it says none
 * @param place where that is; empty where it says nowhere that is on Earth, not asked of other services
 * @param websites addresses that are no account of a network, as they stand there; not asked of other services
 * @param links what it declares as accounts, those among its websites included; not asked of other services
 * @param modified when it was last changed; empty where it does not say
 * @param published false where it says of itself that it is not, or not any more
 * @param linksKnown false where it says nothing of accounts at all, what it declares could not be read to its end, or is in words
 *     that nobody understands: what is missing is then not known
 * @param untold networks of which it says nothing, such as those without a column in a table that has one for some; empty where
 *     it is asked of all
 * @param siteUntold whether it says of its site that it does not know, or in words that nobody understands: it may have one
 */
public record DirectoryRecord(
        long number,
        long line,
        String id,
        String name,
        RecordKind kind,
        List<String> codes,
        Optional<String> siren,
        Optional<String> postalCode,
        Optional<String> town,
        Optional<Coordinates> place,
        List<String> websites,
        List<DirectoryLink> links,
        Optional<LocalDate> modified,
        boolean published,
        boolean linksKnown,
        Set<AccountNetwork> untold,
        boolean siteUntold) {

    public DirectoryRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        codes = List.copyOf(codes);
        Objects.requireNonNull(siren);
        Objects.requireNonNull(postalCode);
        Objects.requireNonNull(town);
        Objects.requireNonNull(place);
        websites = List.copyOf(websites);
        links = List.copyOf(links);
        Objects.requireNonNull(modified);
        untold = Set.copyOf(untold);
    }

    /** The same, which does not say when it was last changed. */
    DirectoryRecord undated() {
        return new DirectoryRecord(
                number,
                line,
                id,
                name,
                kind,
                codes,
                siren,
                postalCode,
                town,
                place,
                websites,
                links,
                Optional.empty(),
                published,
                linksKnown,
                untold,
                siteUntold);
    }
}
