package org.beffroi.observatory.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.observatory.directory.DirectoryLink;
import org.beffroi.observatory.directory.DirectoryRecord;

/**
 * A body with what a directory declares of it.
 *
 * @param key which body
 * @param records its records with their fates, the one that counts first
 * @param websites its own sites, as they are written
 * @param accounts what it declares, each account once
 * @param linksKnown false where what it declares could not be read to its end
 * @param untold networks of which one of its records says nothing
 * @param siteUntold whether it may have a site that none of its records gives
 */
public record DirectoryBody(
        BodyKey key,
        List<KeptRecord> records,
        List<String> websites,
        List<DeclaredAccount> accounts,
        boolean linksKnown,
        Set<AccountNetwork> untold,
        boolean siteUntold) {

    public DirectoryBody {
        records = List.copyOf(records);
        websites = List.copyOf(websites);
        accounts = List.copyOf(accounts);
        untold = Set.copyOf(untold);
    }

    /** Where its main address is, as its first record that says so has it; a part’s own is not asked. */
    public Optional<Coordinates> place() {
        return records.stream()
                .filter(record -> !isPart(record))
                .flatMap(record -> record.says().flatMap(DirectoryRecord::place).stream())
                .findFirst();
    }

    private static boolean isPart(KeptRecord record) {
        return record.fate() == RecordFate.DEPUTY || record.fate() == RecordFate.FORMER_COMMUNE;
    }

    /** A body of its records, the one that counts first. */
    static DirectoryBody of(BodyKey key, List<KeptRecord> records) {
        Set<String> websites = new LinkedHashSet<>();
        Map<String, DeclaredAccount> accounts = new LinkedHashMap<>();
        Set<AccountNetwork> untold = EnumSet.noneOf(AccountNetwork.class);
        boolean known = true;
        boolean siteUntold = false;
        for (KeptRecord kept : records) {
            DirectoryRecord says = kept.says().orElseThrow();
            boolean part = isPart(kept);
            if (!part) {
                websites.addAll(says.websites());
                siteUntold |= says.siteUntold();
            }
            known &= says.linksKnown();
            untold.addAll(says.untold());
            for (DirectoryLink link : says.links()) {
                if (link.isAccount()) {
                    DeclaredAccount account = new DeclaredAccount(
                            link.network().orElseThrow(),
                            link.account().orElseThrow(),
                            link.kind().orElseThrow(),
                            kept.number(),
                            part);
                    accounts.putIfAbsent(account.identity(), account);
                }
            }
        }
        return new DirectoryBody(
                key,
                records,
                new ArrayList<>(websites),
                new ArrayList<>(accounts.values()),
                known,
                untold,
                siteUntold && websites.isEmpty());
    }
}
