package org.beffroi.observatory.candidate;

import java.util.List;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.account.AccountVerdict;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.body.RecordFate;
import org.beffroi.observatory.candidate.SeenAccount.Origin;
import org.beffroi.observatory.directory.DirectoryLink;
import org.beffroi.observatory.directory.DirectoryRecord;

/**
 * The accounts that a directory holds and declares of no body: those of records that were set aside, who published a post that stands
 * in the place of an account, and accounts that stand in the place of a website.
 */
public final class DirectoryAccounts {

    private final AccountRecogniser recogniser;

    public DirectoryAccounts(AccountRecogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** Reads the records of a directory. */
    public void read(List<KeptRecord> records, SeenAccounts into) {
        for (KeptRecord record : records) {
            boolean aside = record.fate().state() == RecordFate.State.SET_ASIDE;
            record.says().ifPresent(says -> read(says, aside, into));
        }
    }

    private void read(DirectoryRecord says, boolean aside, SeenAccounts into) {
        for (DirectoryLink link : says.links()) {
            boolean published = link.verdict() == AccountVerdict.POST;
            if (published || aside && link.isAccount()) {
                link.account()
                        .ifPresent(account -> into.met(
                                new AccountId(
                                        link.network().orElseThrow(),
                                        account,
                                        link.kind().orElse(AccountKind.PAGE)),
                                Origin.DIRECTORY));
            }
        }
        for (String site : says.websites()) {
            AccountId.of(recogniser.recognise(site)).ifPresent(one -> into.met(one, Origin.DIRECTORY));
        }
    }
}
