package org.beffroi.observatory.benchmark;

import java.util.List;
import java.util.Objects;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;

/**
 * A body and those among which it is seen.
 *
 * @param body never among its peers
 * @param choice by what they were chosen
 * @param peers by code; of the nearest, the nearest first
 * @param words who they are, for people
 * @param remarks what people must know of the choice
 */
public record PeerGroup(
        Territory body, PeerChoice choice, List<Territory> peers, Sentence words, List<Sentence> remarks) {

    public PeerGroup {
        Objects.requireNonNull(body);
        Objects.requireNonNull(choice);
        Objects.requireNonNull(words);
        peers = List.copyOf(peers);
        remarks = List.copyOf(remarks);
    }
}
