package org.beffroi.core.mention;

/** The identity of an import, a harvest or a group of acts that can be undone together. */
public record BatchId(String value) implements Comparable<BatchId> {

    public BatchId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A batch has a name");
        }
    }

    @Override
    public int compareTo(BatchId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
