package impromptu.parser;

import impromptu.world.World;

/** What the player can refer to in one world, found out when the turn that led to it was over. */
record Sight(World world, Around around) {}
