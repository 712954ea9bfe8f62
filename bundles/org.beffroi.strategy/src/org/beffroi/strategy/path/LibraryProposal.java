package org.beffroi.strategy.path;

import java.util.List;
import java.util.Objects;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.library.Entry;

/**
 * Something of the library that suits a strategy, with the reasons why here.
 *
 * @param entry what is proposed
 * @param reasons in order of weight; empty for what is only in the library
 */
public record LibraryProposal(Entry entry, List<Sentence> reasons) {

    public LibraryProposal {
        Objects.requireNonNull(entry);
        reasons = List.copyOf(reasons);
    }
}
