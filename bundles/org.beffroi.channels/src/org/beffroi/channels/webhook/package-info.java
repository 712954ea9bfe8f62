/** Rooms of Mattermost and Teams, which are written to at an address that is itself the secret. */
package org.beffroi.channels.webhook;
