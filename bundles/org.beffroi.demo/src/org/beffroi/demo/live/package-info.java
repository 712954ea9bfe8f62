/**
 * The demonstration that goes on: servers of this machine, on its loopback address alone, that publish as time goes what an
 * invented town says, in the ways of feeds, of Mastodon and of a mailbox. Harvests are shown and tried on them.
 *
 * <p>Each thing that publishes is a {@link org.beffroi.demo.live.Stand}. What they publish is a pure function of the time
 * since the start ({@link org.beffroi.demo.live.Programme}), so that what a harvest should have brought is known.
 */
package org.beffroi.demo.live;
