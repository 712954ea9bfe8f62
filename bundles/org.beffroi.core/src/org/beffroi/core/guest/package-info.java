/** Plug-ins of others at work: one guard around everything they contribute, so that none harms more than its own part. */
package org.beffroi.core.guest;
