package org.beffroi.bench.measure;

/**
 * One question and the two programs that answer it.
 *
 * @param question what is asked, for people
 * @param ours the product
 * @param theirs what it is compared with
 */
public record Duel(String question, Work ours, Work theirs) {

    /** A piece of work; what it returns is only kept from being optimised away. */
    public interface Work {
        Object run() throws Exception;
    }
}
