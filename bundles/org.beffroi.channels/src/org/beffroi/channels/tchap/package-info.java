/** Rooms of Matrix, the protocol of Tchap. */
package org.beffroi.channels.tchap;
