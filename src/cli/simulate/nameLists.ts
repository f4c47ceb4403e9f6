/** Names as they stand on French school lists of our time, and nobody's in particular. */

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/u);

export const LAST_NAMES = words(`
  Martin, Bernard, Thomas, Petit, Robert, Richard, Durand, Dubois, Moreau, Laurent, Simon, Michel, Lefèvre, Leroy,
  Roux, David, Bertrand, Morel, Fournier, Girard, Bonnet, Dupont, Lambert, Fontaine, Rousseau, Vincent, Muller,
  Lefebvre, Faure, André, Mercier, Blanc, Guérin, Boyer, Garnier, Chevalier, François, Legrand, Gauthier, Garcia,
  Perrin, Robin, Clément, Morin, Nicolas, Henry, Roussel, Mathieu, Gautier, Masson, Marchand, Duval, Denis, Dumont,
  Marie, Lemaire, Noël, Meyer, Dufour, Meunier, Brun, Blanchard, Giraud, Joly, Rivière, Lucas, Brunet, Gaillard,
  Barbier, Arnaud, Martinez, Gérard, Roche, Renard, Schmitt, Roy, Leroux, Colin, Vidal, Caron, Picard, Roger, Fabre,
  Aubert, Lemoine, Renaud, Dumas, Lacroix, Olivier, Philippe, Bourgeois, Pierre, Benoît, Rey, Leclerc, Payet, Rolland,
  Leclercq, Guillaume, Lecomte, López, Jean, Dupuy, Guillot, Hubert, Berger, Carpentier, Sánchez, Dupuis, Moulin,
  Louis, Deschamps, Huet, Vasseur, Pérez, Boucher, Fleury, Royer, Klein, Jacquet, Adam, Paris, Poirier, Marty, Aubry,
  Guyot, Carré, Charles, Renault, Charpentier, Ménard, Maillard, Baron, Bertin, Bailly, Hervé, Schneider, Fernández,
  Le Gall, Collet, Léger, Bouvier, Julien, Prévost, Millet, Perrot, Daniel, Le Roux, Cousin, Germain, Breton, Besson,
  Langlois, Rémy, Le Goff, Pelletier, Lévêque, Perrier, Leblanc, Barré, Lebrun, Marchal, Weber, Mallet, Hamon,
  Boulanger, Jacob, Monnier, Michaud, Rodríguez, Guichard, Gillet, Étienne, Grondin, Poulain, Tessier, Chevallier,
  Collin, Chauvin, Da Silva, Bouchet, Gay, Lemaître, Bénard, Maréchal, Humbert, Reynaud, Antoine, Hoarau, Perret,
  Barthélemy, Cordier, Pichon, Lejeune, Gilbert, Lamy, Delaunay, Pasquier, Carlier, Laporte, Le Bihan, Kerouédan,
  Le Floc’h, Tanguy, Guéguen, Riou, Quéré, Nguyễn, Trần, Lê, Benali, Haddad, Bouzid, Mansouri, Cherif, Saïdi,
  Traoré, Diallo, Koné, Coulibaly, Camara, Diop, Ndiaye, Yılmaz, Şahin, Kaya, Kowalski, Nowak, Łukasik, Popescu,
  Ionescu, Ferreira, Pereira, Gonçalves, D’Angelo, Rossi, De Sousa, Mbemba, Okafor, Rakotomalala, Singh, Chen
`);

export const GIRLS = words(`
  Jade, Louise, Emma, Alice, Ambre, Lina, Rose, Chloé, Mia, Léa, Anna, Mila, Julia, Romy, Lou, Inès, Léna, Agathe,
  Juliette, Inaya, Nina, Zoé, Léonie, Jeanne, Iris, Eva, Charlie, Lola, Adèle, Victoire, Manon, Olivia, Sarah, Luna,
  Nour, Camille, Romane, Margaux, Margot, Maya, Éléna, Clémence, Élise, Maëlys, Louna, Anaïs, Capucine, Gabrielle,
  Apolline, Héloïse, Yasmine, Aya, Sofia, Clara, Valentine, Constance, Élisabeth, Noémie, Fatou, Aminata, Maryam,
  Assia, Lucie, Mathilde, Suzanne, Soline, Enora, Maïwenn, Nolwenn, Gwenn, Ngọc, Zeynep, Elif, Zofia, Ana-Maria,
  Marie-Lou, Anne-Sophie, Lily-Rose
`);

export const BOYS = words(`
  Gabriel, Léo, Raphaël, Louis, Arthur, Jules, Adam, Maël, Lucas, Hugo, Noah, Liam, Gabin, Sacha, Paul, Nathan, Aaron,
  Mohamed, Ethan, Eden, Tom, Léon, Noé, Tiago, Théo, Isaac, Marius, Victor, Ayden, Martin, Naël, Mathis, Axel, Robin,
  Timéo, Enzo, Marceau, Valentin, Nino, Éliott, Nolan, Malo, Milo, Antoine, Samuel, Augustin, Amir, Lyam, Rayan,
  Yanis, Ibrahim, Gaspard, Sohan, Clément, Mathéo, Simon, Baptiste, Maxence, Imran, Kaïs, Côme, Soan, Evan, Maxime,
  Camille, Alexandre, Owen, Ismaël, Lenny, Pablo, Loïc, Yann, Erwan, Titouan, Ewen, Ousmane, Mamadou, Emre, Yusuf,
  Mikołaj, Andrei, Jean-Baptiste, Pierre-Louis, Minh
`);

/** Of those who are parents now. */
export const PARENTS = words(`
  Aurélie, Émilie, Céline, Julie, Élodie, Laëtitia, Virginie, Stéphanie, Audrey, Delphine, Sandrine, Caroline, Marion,
  Sabrina, Jennifer, Laura, Pauline, Mélanie, Karine, Charlotte, Amandine, Cécile, Hélène, Marie-Laure, Fatima, Samira,
  Nadia, Aïcha, Mariam, Ana, Gaëlle, Nolwenn, Thi Lan, Ayşe, Katarzyna, Nicolas, Julien, Sébastien, Guillaume,
  Jérôme, Thomas, Mickaël, Cédric, David, Alexandre, Romain, Vincent, Mathieu, Benoît, Arnaud, Damien, Fabien, Yannick,
  Karim, Rachid, Mehdi, Moussa, Ibrahima, João, Frédéric, Jean-Marc, Loïc, Erwan, Tuấn, Mehmet, Paweł, Andrei, Grégory
`);

export const STREETS = words(`
  rue des Écoles, rue de la Paix, avenue du Port, rue Jean Jaurès, boulevard de la Mer, impasse du Phare,
  rue des Marais, allée des Tilleuls, rue Victor Hugo, chemin de la Grève, place du Marché, rue de l’Église,
  avenue de la République, rue du Moulin, rue Pasteur, square des Goélands, quai des Chantiers, rue du 8 Mai 1945
`);

/** Code and name. */
export const SCHOOLS: readonly (readonly [code: string, name: string])[] = [
  ['JVE', 'Jules Verne'],
  ['JJA', 'Jean Jaurès'],
  ['LBL', 'Léon Blum'],
  ['GAM', 'Léon Gambetta'],
  ['MIC', 'Jules Michelet'],
  ['HBO', 'Hélène Boucher'],
  ['CAM', 'Albert Camus'],
  ['ZAY', 'Jean Zay'],
  ['CUR', 'Marie Curie'],
  ['CHE', 'Andrée Chedid'],
  ['BRO', 'Pierre Brossolette'],
  ['REN', 'Ernest Renan'],
  ['PRE', 'Jacques Prévert'],
  ['FER', 'Jules Ferry'],
  ['SAN', 'George Sand'],
  ['VEI', 'Simone Veil'],
  ['ROU', 'Jean-Jacques Rousseau'],
  ['DES', 'Robert Desnos'],
  ['PAR', 'Rosa Parks'],
  ['MOQ', 'Guy Môquet'],
];

export const CENTRES = words(`
  Les Goélands, La Presqu'île, Les Marais, Le Grand Large, L'Île aux Enfants, La Forge, Les Embruns, Le Petit Bois,
  La Marelle, Les Coquelicots, Le Moulin, La Clairière
`);
