-- The research agenda: eight themes, and under each the questions that everything else points at.
CREATE TABLE themes (
    number int PRIMARY KEY,
    title_en text NOT NULL,
    title_fr text,
    summary_en text NOT NULL,
    summary_fr text
);
CREATE TABLE questions (
    slug text PRIMARY KEY,
    theme int NOT NULL REFERENCES themes,
    position int NOT NULL,
    text_en text NOT NULL,
    text_fr text,
    UNIQUE (theme, position)
);
