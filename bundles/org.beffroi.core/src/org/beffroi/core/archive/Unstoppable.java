package org.beffroi.core.archive;

/**
 * Progress that is told and can no longer be stopped: what has begun to replace files goes on to its end.
 *
 * @param told who is told how far it is
 */
public record Unstoppable(Progress told) implements Progress {

    @Override
    public void at(long done, long total) {
        told.at(done, total);
    }

    @Override
    public void about(long done, long total) {
        told.about(done, total);
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
