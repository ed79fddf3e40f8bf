/** What of a story has been shown: its texts, answers, exits and endings, and what never was. */
package impromptu.author.coverage;
