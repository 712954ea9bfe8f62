/**
 * The verbs that all kept things share: {@code … list} and {@code … forget} of searches, watches, digests and alerts. A new kind
 * of kept thing is a {@link org.beffroi.cli.kept.KeptThings}, a {@link org.beffroi.cli.output.Listing} and two small classes.
 */
package org.beffroi.cli.kept;
